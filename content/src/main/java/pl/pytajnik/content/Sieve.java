package pl.pytajnik.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pl.pytajnik.content.answer.AcceptedForms;
import pl.pytajnik.content.distractor.Distractors;
import pl.pytajnik.content.gate.Gate;
import pl.pytajnik.content.gate.Things;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.question.Distractor;
import pl.pytajnik.content.question.Draft;
import pl.pytajnik.content.question.Evidence;
import pl.pytajnik.content.question.Finding;
import pl.pytajnik.content.question.Generation;
import pl.pytajnik.content.question.Key;
import pl.pytajnik.content.question.Refusal;
import pl.pytajnik.content.syntax.Document;
import pl.pytajnik.content.syntax.ParsedSentence;

/**
 * Collects what the patterns find in one document: first all that pass the gate, then of these the best for each fact.
 * Not thread-safe; one for each document.
 */
final class Sieve {
    private static final double UNNAMED = 0.75;

    private final Document document;
    private final Gate gate;
    private final Distractors distractors;
    private final Difficulties difficulties;
    private final List<Candidate> passed = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    Sieve(Document document, Gate gate, Distractors distractors) {
        this.document = document;
        this.gate = gate;
        this.distractors = distractors;
        this.difficulties = new Difficulties(document);
    }

    void take(Finding finding) {
        if (finding instanceof Finding.Asked asked) {
            AskedCase.of(asked.candidate())
                    .ifPresentOrElse(this::take, () -> refuse(asked.candidate(), "gate", "case-not-sure"));
        } else if (finding instanceof Finding.Refused refused) {
            Evidence evidence = evidence(refused.source().index(), refused.source());
            refusals.add(new Refusal(refused.pattern(), "pattern", refused.reason(), "", evidence));
        }
    }

    /** What a pattern found that is not asked by: it says so, and what it would have asked. */
    void silence(Finding finding) {
        if (finding instanceof Finding.Asked asked) {
            refuse(asked.candidate(), "pattern", "unproven-pattern");
        } else {
            take(finding);
        }
    }

    private void take(Candidate asked) {
        Candidate candidate = Things.named(asked, document.told());
        refusal(candidate)
                .ifPresentOrElse(reason -> refuse(candidate, "gate", reason), () -> passed.add(trusted(candidate)));
    }

    private Optional<String> refusal(Candidate candidate) {
        return isTitle(candidate) ? Optional.of("title-tells") : gate.refusal(candidate, document.told());
    }

    /** The article's title is the answer. */
    private boolean isTitle(Candidate candidate) {
        return candidate.key() instanceof Key.Who who
                && document.names().inTitle().stream().anyMatch(m -> m.name().equals(who.name()));
    }

    /** A stem without a name needs the title beside it. */
    private static Candidate trusted(Candidate candidate) {
        return candidate.anchor() == Candidate.Anchor.UNNAMED ? candidate.doubting("anchor", UNNAMED) : candidate;
    }

    /** The best question for each fact, at most {@code limit} of them, and everything that was refused. */
    Generation generation(int limit) {
        List<Draft> drafts = new ArrayList<>();
        Facts facts = new Facts();
        for (Candidate candidate : ranked(unambiguous())) {
            facts.refusal(candidate)
                    .ifPresentOrElse(
                            reason -> refuse(candidate, "gate", reason),
                            () -> draft(candidate).ifPresent(draft -> {
                                facts.add(candidate);
                                drafts.add(draft);
                            }));
        }
        List<Draft> kept = Spread.pick(drafts, limit, document.text().length());
        Set<Draft> chosen = new HashSet<>(kept);
        drafts.stream()
                .filter(draft -> !chosen.contains(draft))
                .forEach(d -> refusals.add(new Refusal(d.pattern(), "limit", "over-limit", d.stem(), d.evidence())));
        refusals.sort(Comparator.comparing((Refusal r) -> r.evidence().start())
                .thenComparing(Refusal::pattern)
                .thenComparing(Refusal::stem)
                .thenComparing(Refusal::reason));
        return new Generation(kept, refusals);
    }

    /** Without those whose very words ask for two different answers. */
    private List<Candidate> unambiguous() {
        Map<String, Set<String>> keys = new HashMap<>();
        passed.forEach(c -> keys.computeIfAbsent(folded(c), s -> new HashSet<>())
                .add(c.key().text()));
        List<Candidate> clear = new ArrayList<>();
        for (Candidate candidate : passed) {
            if (keys.getOrDefault(folded(candidate), Set.of()).size() > 1) {
                refuse(candidate, "gate", "several-answers");
            } else {
                clear.add(candidate);
            }
        }
        return clear;
    }

    private static String folded(Candidate candidate) {
        return candidate.stem().toLowerCase(Locale.ROOT);
    }

    /** Best first; a total order, for a pattern asks one stem of a sentence once. */
    private static List<Candidate> ranked(List<Candidate> candidates) {
        return candidates.stream()
                .sorted(Comparator.comparing((Candidate c) -> c.confidence().value(), Comparator.reverseOrder())
                        .thenComparing(c -> c.source().index())
                        .thenComparing(Candidate::pattern)
                        .thenComparing(Candidate::stem))
                .toList();
    }

    private void refuse(Candidate candidate, String stage, String reason) {
        refusals.add(new Refusal(candidate.pattern(), stage, reason, candidate.stem(), evidence(candidate)));
    }

    private Optional<Draft> draft(Candidate candidate) {
        List<Distractor> options = distractors.of(candidate);
        if (options.size() < Distractors.WANTED) {
            refuse(candidate, "distractors", "too-few");
            return Optional.empty();
        }
        return Optional.of(new Draft(
                candidate.kind(),
                candidate.pattern(),
                candidate.stem(),
                candidate.key().text(),
                AcceptedForms.of(
                        candidate.kind(),
                        candidate.key().text(),
                        candidate.key().basic(),
                        WithUnit.accepted(candidate)),
                options,
                evidence(candidate),
                difficulties.of(candidate),
                candidate.confidence(),
                candidate.reasons()));
    }

    private Evidence evidence(Candidate candidate) {
        return evidence(candidate.firstSentence(), candidate.source());
    }

    private Evidence evidence(int first, ParsedSentence source) {
        int start = document.sentences().get(first).words().sentence().start();
        int end = source.words().sentence().end();
        return new Evidence(start, end, document.text().substring(start, end));
    }
}

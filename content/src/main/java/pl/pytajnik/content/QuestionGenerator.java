package pl.pytajnik.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import pl.pytajnik.content.answer.AnswerChecker;
import pl.pytajnik.content.distractor.Distractors;
import pl.pytajnik.content.gate.Gate;
import pl.pytajnik.content.howmany.CountInClause;
import pl.pytajnik.content.howmany.CountsInList;
import pl.pytajnik.content.morph.Analyser;
import pl.pytajnik.content.morph.Lexicon;
import pl.pytajnik.content.morph.Synthesizer;
import pl.pytajnik.content.morph.Tagger;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.question.Distractor;
import pl.pytajnik.content.question.Draft;
import pl.pytajnik.content.question.Evidence;
import pl.pytajnik.content.question.Finding;
import pl.pytajnik.content.question.Generation;
import pl.pytajnik.content.question.Pattern;
import pl.pytajnik.content.question.Refusal;
import pl.pytajnik.content.syntax.Clause;
import pl.pytajnik.content.syntax.Document;
import pl.pytajnik.content.syntax.ParsedSentence;
import pl.pytajnik.content.syntax.Parser;
import pl.pytajnik.content.when.DateOfEvent;
import pl.pytajnik.content.when.SpanOfTime;
import pl.pytajnik.content.who.Doer;
import pl.pytajnik.content.who.RoleHolder;
import pl.pytajnik.content.who.Speaker;

/**
 * Makes drafts of questions from an article. The same article gives the same drafts, byte for byte, on any machine, in
 * any locale. Immutable and thread-safe; make one and keep it, for it holds the dictionaries.
 */
public final class QuestionGenerator {
    private final Parser parser;
    private final List<Pattern> patterns;
    private final Gate gate;

    private QuestionGenerator(Lexicon lexicon, Synthesizer synthesizer) {
        parser = new Parser(lexicon, new Analyser(Tagger.polish()));
        // of two questions about one clause the first is kept, so what is rarer in texts comes first
        patterns = List.of(
                new RoleHolder(synthesizer),
                new CountsInList(),
                new CountInClause(synthesizer),
                new Speaker(synthesizer),
                new DateOfEvent(),
                new SpanOfTime(),
                new Doer(synthesizer));
        gate = new Gate(lexicon);
    }

    /** The generator for Polish. Loads the dictionaries, which takes a few hundred milliseconds. */
    public static QuestionGenerator polish() {
        return new QuestionGenerator(Lexicon.polish(), Synthesizer.polish());
    }

    /** Ids of the patterns, in the order they are tried. */
    public List<String> patterns() {
        return patterns.stream().map(Pattern::id).toList();
    }

    /** All questions that hold up, best first, and what was refused and why. Never throws on text. */
    public Generation generate(Article article) {
        Document document = parser.parse(article.text());
        Sieve sieve = new Sieve(document);
        for (Pattern pattern : patterns) {
            pattern.findings(document).forEach(sieve::take);
        }
        return sieve.generation();
    }

    /** Collects what one document gives: drafts that pass, refusals with their reasons. */
    private final class Sieve {
        private final Document document;
        private final Distractors distractors;
        private final List<Draft> drafts = new ArrayList<>();
        private final List<Refusal> refusals = new ArrayList<>();
        private final Set<String> stems = new HashSet<>();
        private final Set<String> facts = new HashSet<>();

        Sieve(Document document) {
            this.document = document;
            this.distractors = new Distractors(AnswerChecker.polish(), document);
        }

        void take(Finding finding) {
            if (finding instanceof Finding.Asked asked) {
                take(asked.candidate());
            } else if (finding instanceof Finding.Refused refused) {
                ParsedSentence source = refused.source();
                refusals.add(new Refusal(
                        refused.pattern(), "pattern", refused.reason(), "", evidence(source.index(), source)));
            }
        }

        private void take(Candidate candidate) {
            Optional<String> reason = gate.refusal(candidate);
            if (reason.isPresent()) {
                refuse(candidate, "gate", reason.get());
                return;
            }
            List<Distractor> options = distractors.of(candidate);
            if (options.size() < Distractors.WANTED) {
                refuse(candidate, "distractors", "too-few");
            } else if (!isNew(candidate)) {
                refuse(candidate, "gate", "asked-already");
            } else {
                drafts.add(draft(candidate, options));
            }
        }

        /** One question a stem, one of a kind a clause, and one an office and its holder. */
        private boolean isNew(Candidate candidate) {
            boolean stem = stems.add(candidate.stem().toLowerCase(Locale.ROOT));
            return stem && facts.add(fact(candidate));
        }

        private String fact(Candidate candidate) {
            Clause clause = candidate.clause();
            if (clause != null) {
                return clause.sentence().index() + ":" + clause.verb() + ":" + candidate.kind();
            }
            boolean office = candidate.pattern().equals("W1");
            return office ? candidate.key().text() + " " + candidate.stem().split(" ")[2] : candidate.stem();
        }

        private void refuse(Candidate candidate, String stage, String reason) {
            refusals.add(new Refusal(candidate.pattern(), stage, reason, candidate.stem(), evidence(candidate)));
        }

        private Draft draft(Candidate candidate, List<Distractor> options) {
            return new Draft(
                    candidate.kind(),
                    candidate.pattern(),
                    candidate.stem(),
                    candidate.key().text(),
                    candidate.key().accepted(),
                    options,
                    evidence(candidate),
                    difficulty(candidate),
                    candidate.confidence(),
                    candidate.reasons());
        }

        private int difficulty(Candidate candidate) {
            boolean late = candidate.source().index() > document.sentences().size() / 3;
            boolean indirect = candidate.source().words().tokens().size() > 30;
            return 1 + (late ? 1 : 0) + (indirect ? 1 : 0);
        }

        private Evidence evidence(Candidate candidate) {
            return evidence(candidate.firstSentence(), candidate.source());
        }

        private Evidence evidence(int first, ParsedSentence source) {
            int start = document.sentences().get(first).words().sentence().start();
            int end = source.words().sentence().end();
            return new Evidence(start, end, document.text().substring(start, end));
        }

        Generation generation() {
            drafts.sort(Comparator.comparing((Draft d) -> d.confidence().value(), Comparator.reverseOrder())
                    .thenComparing(d -> d.evidence().start()));
            refusals.sort(Comparator.comparing((Refusal r) -> r.evidence().start())
                    .thenComparing(Refusal::pattern)
                    .thenComparing(Refusal::stem));
            return new Generation(drafts, refusals);
        }
    }
}

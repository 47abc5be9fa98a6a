package pl.pytajnik.content.howmany;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.morph.Person;
import pl.pytajnik.content.morph.Synthesizer;
import pl.pytajnik.content.morph.Tag;
import pl.pytajnik.content.number.Share;
import pl.pytajnik.content.number.Shares;
import pl.pytajnik.content.question.Anchoring;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.question.ClausePattern;
import pl.pytajnik.content.question.Confidence;
import pl.pytajnik.content.question.Finding;
import pl.pytajnik.content.question.Key;
import pl.pytajnik.content.question.Rest;
import pl.pytajnik.content.question.Wording;
import pl.pytajnik.content.syntax.Clause;

/**
 * H8. „Trzy czwarte ludności Gdyni żyło z połowów” → <i>Jaka część ludności Gdyni żyła z połowów?</i>, „firma Wisła
 * eksportuje dwie trzecie produkcji” → <i>Jaką część produkcji eksportuje firma Wisła?</i> The part is subject or object, and
 * the whole stands behind it in the genitive.
 */
public final class PartOfWhole implements ClausePattern {
    private static final Set<String> AUXILIARIES = Set.of("być", "zostać", "zostawać");

    private final Synthesizer synthesizer;

    public PartOfWhole(Synthesizer synthesizer) {
        this.synthesizer = synthesizer;
    }

    @Override
    public String id() {
        return "H8";
    }

    @Override
    public boolean keepsAttribution() {
        return true;
    }

    @Override
    public List<Finding> look(Clause clause) {
        return Shares.in(clause.sentence().tokens()).stream()
                .filter(share -> clause.has(share.first()) && clause.has(share.end() - 1))
                .flatMap(share -> Part.of(clause, share).stream())
                .map(this::look)
                .toList();
    }

    private Finding look(Part part) {
        return PartRules.ALL
                .refusal(part)
                .map(reason -> Finding.refused(this, reason, part.clause().sentence()))
                .orElseGet(() -> part.isSubject() ? askSubject(part) : Finding.asked(askObject(part)));
    }

    private Finding askSubject(Part part) {
        Clause clause = part.clause();
        Optional<String> verb = feminine(clause);
        if (verb.isEmpty()) {
            return Finding.refused(this, "agreement", clause.sentence());
        }
        Wording stem = new Wording().say("Jaka część");
        stem.copy(part.words().tokens(), part.share().end(), part.end());
        Rest rest = new Rest(clause, i -> part.covers(i) || i == clause.verb());
        boolean reflexive = part.words().lower(clause.verb() - 1).equals("się");
        rest.addAttribution(stem);
        stem.say(reflexive ? verb.get() + " się" : verb.get());
        rest.add(stem, clause.verb() + 1, clause.end());
        rest.addBefore(stem, reflexive ? clause.verb() - 1 : clause.verb());
        rest.addReported(stem);
        return Finding.asked(candidate(part, stem, verb.get()));
    }

    private Candidate askObject(Part part) {
        Wording stem = new Wording().say("Jaką część");
        stem.copy(part.words().tokens(), part.share().end(), part.end());
        new Rest(part.clause(), part::covers).addWhole(stem);
        return candidate(part, stem, "jaką");
    }

    /** The verb that agrees with „część”: „żyło” gives „żyła”; nothing when a participle would have to follow. */
    private Optional<String> feminine(Clause clause) {
        Analysis words = clause.words();
        Tag tag = clause.verbTag();
        String lemma = words.lemma(clause.verb());
        if (tag.is(Number.SG) && (!tag.isPraet() || tag.is(Gender.F))) {
            return Optional.of(words.lower(clause.verb()));
        }
        if (AUXILIARIES.contains(lemma)) {
            return Optional.empty();
        }
        return tag.isPraet()
                ? synthesizer.past(lemma, Number.SG, Gender.F)
                : synthesizer
                        .forms(lemma, t -> t.pos().equals(tag.pos()) && t.is(Number.SG) && t.is(Person.THIRD))
                        .stream()
                        .findFirst();
    }

    private Candidate candidate(Part part, Wording stem, String made) {
        Clause clause = part.clause();
        Set<String> own = new HashSet<>(Set.of("jaka", "jaką", "część", "się"));
        own.add(made);
        return new Candidate(
                id(),
                stem.question(),
                key(part),
                clause.sentence(),
                clause,
                own,
                Anchoring.of(clause, part.share().first(), part.end()),
                Confidence.ofPattern(0.85).times("antecedent", clause.antecedent() == null ? 1 : 0.8),
                List.of("część całości nazwanej w dopełniaczu"));
    }

    private static Key.HowMany key(Part part) {
        Share share = part.share();
        boolean inFigures = part.words().tokens().get(share.bare()).isNumber();
        Key.HowMany said = NumberKeys.of(part.words(), share.quantity(!inFigures));
        String figure = inFigures ? share.parts() + "/" + share.of() : said.figure();
        Set<String> accepted = new LinkedHashSet<>(Shares.forms(share));
        accepted.add(figure);
        accepted.remove(said.frame().around(figure));
        return new Key.HowMany(said.quantity(), said.frame(), figure, List.copyOf(accepted));
    }
}

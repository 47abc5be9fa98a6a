package pl.pytajnik.content.who;

import java.util.Optional;
import java.util.Set;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.morph.Person;
import pl.pytajnik.content.morph.Synthesizer;
import pl.pytajnik.content.morph.Tag;
import pl.pytajnik.content.syntax.Clause;

/**
 * The verb as <i>kto</i> (or another question word) wants it, singular and of its gender, with the participle or adjective that goes with it.
 *
 * @param end one past its last token in the sentence
 */
record Predicate(String words, int end) {
    private static final Set<String> COPULAS = Set.of("być", "zostać", "bywać", "stać", "okazać");

    /** Empty when the dictionary cannot make the form, or the tense is none that is asked for. */
    static Optional<Predicate> of(Clause clause, Synthesizer synthesizer) {
        return of(clause, synthesizer, Gender.M1);
    }

    /** The same for „która instytucja”, „które państwo”. */
    static Optional<Predicate> of(Clause clause, Synthesizer synthesizer, Gender gender) {
        int verb = clause.verb();
        Analysis words = clause.words();
        Tag tag = clause.verbTag();
        Optional<String> finite = tag.isPraet()
                ? tag.is(gender) && tag.is(Number.SG)
                        ? Optional.of(words.lower(verb))
                        : synthesizer.past(words.lemma(verb), Number.SG, gender)
                : present(clause, synthesizer);
        if (!isPredicative(clause, verb + 1)) {
            return finite.map(v -> new Predicate(v, verb + 1));
        }
        Optional<String> complement = agreeing(clause, verb + 1, synthesizer, gender);
        return finite.flatMap(v -> complement.map(c -> new Predicate(v + " " + c, verb + 2)));
    }

    private static Optional<String> present(Clause clause, Synthesizer synthesizer) {
        Tag tag = clause.verbTag();
        if (!tag.pos().equals("fin")) {
            return Optional.empty();
        }
        return tag.is(Number.SG)
                ? Optional.of(clause.words().lower(clause.verb()))
                : synthesizer
                        .forms(
                                clause.words().lemma(clause.verb()),
                                t -> t.pos().equals("fin") && t.is(Number.SG) && t.is(Person.THIRD))
                        .stream()
                        .findFirst();
    }

    /** „została wybrana”, „była znana”: agrees with the subject. */
    private static boolean isPredicative(Clause clause, int i) {
        Tag tag = clause.words().tag(i);
        boolean copular = COPULAS.contains(clause.words().lemma(clause.verb()));
        return copular && (tag.isPassiveParticiple() || tag.isAdjective() && tag.is(Case.NOM) && i < clause.end());
    }

    private static Optional<String> agreeing(Clause clause, int i, Synthesizer synthesizer, Gender gender) {
        String lemma = clause.words().lemma(i);
        return clause.words().tag(i).isPassiveParticiple()
                ? synthesizer.participle(lemma, Number.SG, Case.NOM, gender)
                : synthesizer.adjective(lemma, Number.SG, Case.NOM, gender);
    }
}

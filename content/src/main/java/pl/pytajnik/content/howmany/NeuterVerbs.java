package pl.pytajnik.content.howmany;

import java.util.Optional;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.morph.Person;
import pl.pytajnik.content.morph.Synthesizer;
import pl.pytajnik.content.morph.Tag;
import pl.pytajnik.content.syntax.Clause;

/** The verb that agrees with <i>ile</i>: „zginęły trzy osoby” → „ile osób zginęło”, „pracują dwie” → „pracuje”. */
record NeuterVerbs(Synthesizer synthesizer) {
    Optional<String> of(Clause clause) {
        Tag tag = clause.verbTag();
        boolean fits = tag.isImpersonal() || tag.is(Number.SG) && (!tag.isPraet() || tag.is(Gender.N));
        String lemma = clause.words().lemma(clause.verb());
        if (fits) {
            return Optional.of(clause.words().lower(clause.verb()));
        }
        return tag.isPraet()
                ? synthesizer.past(lemma, Number.SG, Gender.N)
                : synthesizer
                        .forms(lemma, t -> t.pos().equals(tag.pos()) && t.is(Number.SG) && t.is(Person.THIRD))
                        .stream()
                        .findFirst();
    }
}

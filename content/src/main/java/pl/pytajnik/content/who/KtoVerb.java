package pl.pytajnik.content.who;

import java.util.Optional;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Gender;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.morph.Person;
import pl.pytajnik.content.morph.Synthesizer;
import pl.pytajnik.content.morph.Tag;

/** A verb as the word <i>kto</i> wants it: third person singular, in the past masculine whoever did it. */
final class KtoVerb {
    private KtoVerb() {}

    /** The verb at this place, in that form; empty when it has none. */
    static Optional<String> of(Analysis words, int verb, Synthesizer synthesizer) {
        Tag tag = words.tag(verb);
        if (!tag.isFinite() || !tag.is(Number.SG) || tag.is(Person.FIRST) || tag.is(Person.SECOND)) {
            return Optional.empty();
        }
        return tag.isPraet() && !tag.is(Gender.M1)
                ? synthesizer.past(words.lemma(verb), Number.SG, Gender.M1)
                : Optional.of(words.lower(verb));
    }
}

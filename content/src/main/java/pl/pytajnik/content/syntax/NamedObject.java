package pl.pytajnik.content.syntax;

import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.name.Mention;

/**
 * „W 1936 roku otrzymał Krzyż Zasługi”: a thing named by common nouns, right behind a verb of what only people do, is what a
 * man got, though it could be the nominative as well.
 *
 * @param start the first token of the clause
 */
record NamedObject(ParsedSentence sentence, int start, int verb) {
    boolean is(Mention mention) {
        Analysis words = sentence.words();
        return mention.first() == verb + 1
                && !mention.name().isPerson()
                && ThingBeforeVerb.isOfPeople(words.lemma(verb))
                && isCommon(words, mention.first())
                && hasNoOtherObject(words);
    }

    private static boolean isCommon(Analysis words, int head) {
        return ThingBeforeVerb.isAlike(words, head)
                && words.readings(head).stream()
                        .anyMatch(r -> r.tag().isNoun()
                                && Character.isLowerCase(r.lemma().codePointAt(0)));
    }

    /** „Nagrodę zdobył Zespół Szkół”: an object before the verb leaves the name to be the doer. */
    private boolean hasNoOtherObject(Analysis words) {
        boolean held = false;
        for (int i = start; i < verb; i++) {
            if (words.tag(i).isPreposition()) {
                held = true;
            } else if (!held && words.isNominal(i) && !sentence.isDated(i)) {
                return false;
            } else if (words.isMark(i, ",")) {
                held = false;
            }
        }
        return true;
    }
}

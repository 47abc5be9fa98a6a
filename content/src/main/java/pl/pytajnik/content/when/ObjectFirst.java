package pl.pytajnik.content.when;

import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.morph.Case;
import pl.pytajnik.content.name.Mention;
import pl.pytajnik.content.syntax.Clause;
import pl.pytajnik.content.syntax.Linking;
import pl.pytajnik.content.syntax.Subject;

/**
 * „Budowę rozpoczął w 1342 roku kasztelan Jan Kos”: a clause that begins with its object and has a person behind the verb,
 * which a question keeps in that order.
 */
final class ObjectFirst {
    private ObjectFirst() {}

    static boolean is(Clause clause) {
        Subject subject = clause.subject();
        boolean person = subject != null
                && subject.first() > clause.verb()
                && subject.named().filter(ObjectFirst::isPerson).isPresent();
        return person && isObject(clause) && !clause.words().isMark(clause.end(), ":");
    }

    private static boolean isPerson(Mention mention) {
        return mention.name().isPerson() && mention.is(Case.NOM);
    }

    /** Nothing but one noun phrase in the accusative, and dates, before the verb. */
    private static boolean isObject(Clause clause) {
        Analysis words = clause.words();
        boolean begun = false;
        for (int i = clause.start(); i < clause.verb(); i++) {
            if (words.isMark(i, ",;:–—()") || Linking.pointsBack(words.lower(i)) || clause.isAside(i)) {
                return false;
            }
            boolean noun = words.isNominal(i) && !clause.sentence().isDated(i);
            if (noun && !begun && (words.tag(i - 1).isPreposition() || !isAccusative(words, i))) {
                return false;
            }
            begun |= noun;
        }
        return begun;
    }

    private static boolean isAccusative(Analysis words, int i) {
        boolean likely = words.tag(i).is(Case.ACC) || words.tag(i).is(Case.NOM);
        return likely && words.can(i, t -> t.isNoun() && t.is(Case.ACC));
    }
}

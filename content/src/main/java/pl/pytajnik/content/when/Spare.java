package pl.pytajnik.content.when;

import java.util.Set;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.syntax.Clause;

/**
 * Words of a clause that a question about its time can do without: they tie it to the sentence before („tam”, „wówczas”) or
 * to other times („dopiero”, „już”), and what happened happened then all the same.
 */
final class Spare {
    private static final Set<String> PLACES = Set.of("tam", "tu", "tutaj");
    private static final Set<String> TIMES =
            Set.of("wówczas", "wtedy", "dopiero", "już", "ostatecznie", "jednocześnie");
    private static final Set<String> ALONE = Set.of("sam", "sama");
    private static final Set<String> REASONS = Set.of("to");

    /** Verbs that say little without their place. */
    private static final Set<String> OF_PLACE = Set.of(
            "być",
            "mieścić",
            "znajdować",
            "znaleźć",
            "mieszkać",
            "zamieszkać",
            "przebywać",
            "stać",
            "stanąć",
            "istnieć",
            "działać",
            "osiąść",
            "osiedlić",
            "powstać",
            "powstawać",
            "urodzić",
            "umrzeć",
            "zemrzeć",
            "trafić",
            "wrócić",
            "powrócić",
            "wyjechać",
            "przyjechać",
            "przybyć",
            "przenieść",
            "dotrzeć",
            "pojawić",
            "zacząć",
            "zatrzymać",
            "zatrzymywać",
            "gościć",
            "nocować",
            "spędzić",
            "bywać",
            "występować",
            "wystąpić",
            "pracować",
            "funkcjonować");

    private Spare() {}

    static boolean is(Clause clause, int i) {
        Analysis words = clause.words();
        if (words.isOneOf(i, PLACES)) {
            return !words.tag(i - 1).isPreposition()
                    && !OF_PLACE.contains(words.lemma(clause.verb()))
                    && clause.actor().isPresent();
        }
        return words.isOneOf(i, TIMES)
                || words.isOneOf(i, ALONE) && isByItself(clause, i)
                || isReason(words, i)
                || isReason(words, i + 1) && words.lower(i).equals("za");
    }

    /** „za to”. */
    private static boolean isReason(Analysis words, int i) {
        return words.isOneOf(i, REASONS) && words.lower(i - 1).equals("za");
    }

    /** „sama zachorowała”, and not „ta sama droga”. */
    private static boolean isByItself(Clause clause, int i) {
        return !clause.words().isNominal(i + 1) && !clause.words().tag(i - 1).isAdjective();
    }
}

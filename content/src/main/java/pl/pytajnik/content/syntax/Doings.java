package pl.pytajnik.content.syntax;

import java.util.Set;
import pl.pytajnik.content.morph.Analysis;

/** Whether a verb without a subject tells what persons do, or what becomes of things. */
final class Doings {
    /** What happens to things: a person named before is not meant. */
    private static final Set<String> OF_THINGS = Set.of(
            "powstać",
            "ukazać",
            "trwać",
            "mieścić",
            "obejmować",
            "składać",
            "liczyć",
            "spłonąć",
            "wybuchnąć",
            "odbyć",
            "przynieść",
            "kosztować",
            "dotyczyć",
            "zawierać",
            "rozejść",
            "zatonąć",
            "wypłynąć",
            "funkcjonować",
            "istnieć",
            "stanowić",
            "ulec",
            "obowiązywać",
            "wynieść",
            "wynosić",
            "rozegrać",
            "wzrosnąć",
            "spaść",
            "nastąpić",
            "opowiadać",
            "nazywać",
            "brzmieć");

    /** What only people do, or is done to them. */
    private static final Set<String> OF_PERSONS = Set.of(
            "urodzić",
            "umrzeć",
            "zemrzeć",
            "zmarł",
            "zginąć",
            "studiować",
            "ożenić",
            "poślubić",
            "wyjść",
            "napisać",
            "powiedzieć",
            "dodać",
            "ukończyć",
            "obronić",
            "wyjechać",
            "zamieszkać",
            "mieszkać",
            "uczyć",
            "pracować",
            "poznać",
            "rozwieść",
            "zadebiutować",
            "zagrać",
            "wystąpić",
            "walczyć",
            "spoczywać");

    /** Passives of persons: „został aresztowany”. */
    private static final Set<String> DONE_TO_PERSONS = Set.of(
            "aresztować",
            "mianować",
            "wybrać",
            "powołać",
            "odznaczyć",
            "pochować",
            "uhonorować",
            "skazać",
            "zwolnić",
            "awansować",
            "zatrudnić",
            "deportować",
            "internować",
            "rozstrzelać",
            "zamordować",
            "zabić",
            "ranić",
            "ochrzcić",
            "wyświęcić",
            "koronować",
            "odwołać",
            "uwięzić",
            "wyróżnić",
            "nominować",
            "beatyfikować",
            "kanonizować");

    private Doings() {}

    static boolean isPersons(Clause clause) {
        Analysis words = clause.words();
        int verb = clause.verb();
        boolean passive = words.isOneOf(verb, Set.of("został", "została", "był", "była"));
        if (passive) {
            for (int i = clause.start(); i < clause.end(); i++) {
                if (words.tag(i).isPassiveParticiple() && !words.isMark(i - 1, ",")) {
                    return DONE_TO_PERSONS.contains(words.lemma(i));
                }
            }
        }
        return mayBePersons(clause);
    }

    /** Nothing that only things do. */
    static boolean mayBePersons(Clause clause) {
        return !OF_THINGS.contains(clause.words().lemma(clause.verb()));
    }

    /** What nobody but a person does: „pracuje”. */
    static boolean areOfPersons(Clause clause) {
        return !isThings(clause);
    }

    static boolean isThings(Clause clause) {
        return !OF_PERSONS.contains(clause.words().lemma(clause.verb()));
    }
}

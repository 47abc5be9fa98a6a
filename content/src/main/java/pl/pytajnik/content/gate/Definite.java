package pl.pytajnik.content.gate;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.question.Candidate;
import pl.pytajnik.content.question.Kind;
import pl.pytajnik.content.syntax.Clause;

/**
 * Whether a stem without a name says enough to a reader who knows the article's title: „Kiedy zawieszono przewozy
 * pasażerskie?” does, „Kiedy opublikowano wyniki?” and „W którym roku nastąpił przełom?” do not.
 */
final class Definite {
    /** Words that could stand in any article. */
    private static final Set<String> VAGUE = Set.of(
            "przełom",
            "kryzys",
            "rozwój",
            "sytuacja",
            "sprawa",
            "problem",
            "zmiana",
            "proces",
            "okres",
            "sukces",
            "część",
            "liczba",
            "osoba",
            "człowiek",
            "rzecz",
            "fakt",
            "moment",
            "czas",
            "dzień",
            "raz",
            "sposób",
            "strona",
            "miejsce",
            "praca",
            "życie",
            "koniec",
            "początek",
            "możliwość",
            "wynik",
            "decyzja",
            "schyłek",
            "ramy",
            "rok",
            "miesiąc",
            "wiek");

    /** Words that say which one only to who has read the sentence before. */
    private static final Set<String> RELATING = Set.of(
            "kolejny",
            "następny",
            "poprzedni",
            "inny",
            "pozostały",
            "dotychczasowy",
            "taki",
            "podobny",
            "późniejszy",
            "wcześniejszy",
            "dalszy",
            "sam",
            "oba",
            "wspomniany",
            "drugi",
            "nowy");

    /** „doszło do pożaru”: a verb that has no subject there. */
    private static final Set<String> HAPPENED = Set.of("doszło", "dojdzie");

    private static final int ENOUGH = 2;
    private static final int ENOUGH_OF_DEEDS = 3;

    private Definite() {}

    static boolean isDefinite(Candidate candidate) {
        Clause clause = candidate.clause();
        if (clause == null || isHidden(candidate, clause)) {
            return false;
        }
        Set<String> stem = new HashSet<>(Stems.lowerWords(candidate.stem()));
        Analysis words = clause.words();
        int[] said = IntStream.range(clause.start(), clause.end())
                .filter(i -> i != clause.verb() && clause.has(i) && stem.contains(words.lower(i)))
                .toArray();
        boolean relates = IntStream.of(said).anyMatch(i -> RELATING.contains(words.lemma(i)));
        int content = (int) IntStream.of(said).filter(i -> isTelling(clause, i)).count();
        boolean vagueSubject = clause.subject() != null
                && VAGUE.contains(words.lemma(clause.subject().head()));
        return !relates && !vagueSubject && content >= (candidate.kind() == Kind.WHO ? ENOUGH_OF_DEEDS : ENOUGH);
    }

    /** Nobody knows who does it; what is counted may itself be the subject. */
    private static boolean isHidden(Candidate candidate, Clause clause) {
        return candidate.kind() == Kind.WHEN
                && clause.subject() == null
                && clause.antecedent() == null
                && !clause.verbTag().isImpersonal()
                && !HAPPENED.contains(clause.words().lower(clause.verb()));
    }

    private static boolean isTelling(Clause clause, int i) {
        Analysis words = clause.words();
        if (clause.sentence().mentionAt(i).isPresent()) {
            return true;
        }
        boolean content =
                words.isNominal(i) || words.tag(i).isAdjective() || words.tag(i).isParticiple();
        return content && !clause.sentence().isDated(i) && !VAGUE.contains(words.lemma(i));
    }
}

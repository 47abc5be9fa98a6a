package pl.pytajnik.content.howmany;

import java.util.Set;
import java.util.stream.IntStream;
import pl.pytajnik.content.morph.Analysis;
import pl.pytajnik.content.syntax.Clause;
import pl.pytajnik.content.syntax.Linking;

/** Whether it is said whose or for what a number is, so that a reader of the question need not ask. */
final class Ownership {
    /** Verbs of which one asks: for what? */
    private static final Set<String> PAYING = Set.of(
            "płacić",
            "zapłacić",
            "dopłacić",
            "dopłacać",
            "wypłacić",
            "dostawać",
            "dostać",
            "otrzymywać",
            "otrzymać",
            "zarabiać",
            "żądać");

    private static final Set<String> MONEY = Set.of("złoty", "zł", "grosz", "euro", "dolar", "funt", "frank", "korona");
    private static final Set<String> PARTS = Set.of("połowa", "część", "większość", "reszta", "ćwierć");

    private static final Set<String> DAYS =
            Set.of("poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela");

    private Ownership() {}

    /** „rybak dostawał 12 zł”, „za jedną sztukę płacono 27 zł”: for what, or whose, is not said. */
    static boolean isUnsaid(Counting counting) {
        Clause clause = counting.clause();
        Analysis words = clause.words();
        return isMoney(words, counting.counted().head())
                && PAYING.contains(words.lemma(clause.verb()))
                && IntStream.range(clause.start(), clause.end())
                        .filter(clause::has)
                        .noneMatch(i -> words.isOneOf(i, Set.of("za", "odszkodowania")) && !isSingle(words, i + 1));
    }

    static boolean isMoney(Analysis words, int unit) {
        return MONEY.contains(words.lemma(unit)) || words.isOneOf(unit, MONEY);
    }

    /** „za jedną sztukę”. */
    private static boolean isSingle(Analysis words, int i) {
        return words.lemma(i).equals("jeden") || words.lemma(i).equals("sztuka");
    }

    /** „połowa książek kosztuje dwanaście złotych”: each of them, and not the half. */
    static boolean isOfPart(Clause clause) {
        return clause.subject() != null
                && PARTS.contains(clause.words().lemma(clause.subject().head()))
                && Set.of("kosztować", "mieć", "liczyć", "ważyć")
                        .contains(clause.words().lemma(clause.verb()));
    }

    /** „Trzydziestolatek wystąpił …”: the text before has the name. */
    static boolean isToldByAge(Clause clause) {
        return clause.subject() != null
                && clause.words().lower(clause.subject().head()).matches("\\p{L}+lat(?:ek|ka|ki|kowie)");
    }

    /** „jak podała Anna Kos, w ostatnich miesiącach wysłano …”: who says so is told, and settles which months are meant. */
    static boolean isToldLately(Clause clause) {
        Analysis words = clause.words();
        return clause.attribution() != null
                && IntStream.range(clause.start(), clause.end() - 1)
                        .filter(clause::has)
                        .filter(i -> words.isOneOf(i, Set.of("w", "we")) && Linking.isRelativeTime(words.lower(i + 1)))
                        .allMatch(i -> words.lower(i + 1).equals("ostatnich"));
    }

    /** „od piątku”: which one, only the day of writing tells. */
    static boolean isOfDay(Clause clause) {
        return clause.dates().isEmpty()
                && IntStream.range(clause.start(), clause.end() - 1)
                        .filter(clause::has)
                        .anyMatch(i -> clause.words().isOneOf(i, Set.of("od", "do"))
                                && DAYS.contains(clause.words().lemma(i + 1)));
    }
}

package pl.pytajnik.content.howmany;

import java.util.Set;
import java.util.stream.IntStream;
import pl.pytajnik.content.morph.Number;
import pl.pytajnik.content.syntax.Clause;
import pl.pytajnik.content.syntax.Linking;

/** Clauses that cannot be asked for a number, whatever is counted. */
final class Unaskable {
    private Unaskable() {}

    /** Words out of their place, or a word that places the event in an order only the text before tells. */
    static boolean isDisordered(Clause clause) {
        boolean ordered = clause.subject() == null || clause.isPlainlyOrdered();
        return !ordered
                || IntStream.range(clause.start(), clause.end())
                        .filter(clause::has)
                        .anyMatch(i -> clause.words().isOneOf(i, ORDER));
    }

    private static final Set<String> ORDER =
            Set.of("później", "wcześniej", "najpierw", "dotąd", "dotychczas", "ponownie", "znów", "znowu", "wówczas");

    /** „w zeszłym roku przychody wyniosły …”: which year, only the day of writing tells. */
    static boolean isRelativeTime(Clause clause) {
        return IntStream.range(clause.start(), clause.end() - 1)
                .filter(clause::has)
                .anyMatch(i -> clause.words().isOneOf(i, Set.of("w", "we"))
                        && Linking.isRelativeTime(clause.words().lower(i + 1)));
    }

    /** The verb has a subject that only the text before tells. */
    static boolean isHidden(Clause clause) {
        return clause.subject() == null
                && clause.antecedent() == null
                && !clause.verbTag().isImpersonal();
    }

    /** „Zajmuje 1700 km²” of „Żuławy”: the sentence speaks of a land or town that another noun calls so. */
    static boolean isOfOtherNumber(Clause clause) {
        return clause.subject() == null
                && clause.antecedent() != null
                && !clause.antecedent().name().isPerson()
                && clause.verbTag().is(Number.SG)
                && clause.antecedent().name().canonical().split(" ")[0].matches(".*[yie]");
    }
}

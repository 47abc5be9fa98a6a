package pl.pytajnik.server.attempt;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a device that has no dictionary judges what is typed. It folds the text: Unicode's NFKD without the combining marks, ł as
 * l, in lower case, blanks of any sort as one space and none at the ends, without a full stop or exclamation mark behind the
 * last letter or digit. Equal to one of the forms it is right; if not, {@code otherwise} says how to go on.
 *
 * @param forms right answers, folded; at most 60
 * @param otherwise how to judge what equals no form
 * @param numbers right ones; empty when the answer is none
 * @param dates right ones; empty when the answer is none, or cannot be told by day, month and year
 */
public record TypedKey(List<String> forms, Otherwise otherwise, List<NumberKey> numbers, List<DateKey> dates) {
    /** How to judge what equals no form. What remains open the server decides once it has the answer. */
    public enum Otherwise {
        /** It is wrong. */
        WRONG,
        /**
         * It is wrong when no form has its words in it: each longer word of a right answer is there, give or take its ending and a
         * letter.
         */
        NAME,
        /** One plain number that is within none of {@code numbers} is wrong. */
        NUMBER,
        /**
         * One plain date that contradicts each of {@code dates} is wrong, and so is any other year in four digits, and what has
         * neither a digit nor a word of time in it.
         */
        DATE,
        /** Only the server can tell; a date is right only if it says just as much as one of {@code dates}. */
        OPEN
    }

    /**
     * Numbers that are right when they are typed in digits, alone or with one of the units.
     *
     * @param from the smallest
     * @param to the greatest, itself right too
     * @param units folded
     */
    public record NumberKey(BigDecimal from, BigDecimal to, List<String> units) {}

    /**
     * A date that is right.
     *
     * @param year 1 to 3000
     * @param month from 1; null: any, or none
     * @param day null: any, or none
     */
    public record DateKey(
            int year, @Nullable Integer month, @Nullable Integer day) {}
}

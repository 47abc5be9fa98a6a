package pl.pytajnik.content.calendar;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The twelve months in the cases that dates stand in. */
public final class Months {
    private static final List<String> GENITIVES = List.of(
            "stycznia",
            "lutego",
            "marca",
            "kwietnia",
            "maja",
            "czerwca",
            "lipca",
            "sierpnia",
            "września",
            "października",
            "listopada",
            "grudnia");
    private static final List<String> LOCATIVES = List.of(
            "styczniu",
            "lutym",
            "marcu",
            "kwietniu",
            "maju",
            "czerwcu",
            "lipcu",
            "sierpniu",
            "wrześniu",
            "październiku",
            "listopadzie",
            "grudniu");

    private Months() {}

    /** Number of the month whose genitive this is, as in „19 czerwca”. */
    public static Optional<Integer> byGenitive(String word) {
        return numbered(GENITIVES, word);
    }

    /** Number of the month whose locative this is, as in „w czerwcu”. */
    public static Optional<Integer> byLocative(String word) {
        return numbered(LOCATIVES, word);
    }

    /** Number of the month that a Roman numeral means between a day and a year. */
    public static Optional<Integer> byRoman(String numeral) {
        int month = RomanNumerals.value(numeral);
        return month >= 1 && month <= GENITIVES.size() ? Optional.of(month) : Optional.empty();
    }

    /** „czerwca” for 6. */
    public static String genitive(int month) {
        return GENITIVES.get(month - 1);
    }

    /** „czerwcu” for 6. */
    public static String locative(int month) {
        return LOCATIVES.get(month - 1);
    }

    /** „w czerwcu”, „we wrześniu”. */
    public static String inMonth(int month) {
        return (month == 9 ? "we " : "w ") + locative(month);
    }

    /** „lipca” for „czerwca” and 1; any other word as it is. */
    static String moved(String word, int step) {
        Optional<Integer> genitive = byGenitive(word);
        int from = genitive.or(() -> byLocative(word)).orElse(0);
        if (from == 0) {
            return word;
        }
        int month = Math.floorMod(from - 1 + step, GENITIVES.size()) + 1;
        return genitive.isPresent() ? genitive(month) : locative(month);
    }

    private static Optional<Integer> numbered(List<String> forms, String word) {
        int at = forms.indexOf(word.toLowerCase(Locale.ROOT));
        return at < 0 ? Optional.empty() : Optional.of(at + 1);
    }
}

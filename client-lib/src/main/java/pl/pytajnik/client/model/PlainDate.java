package pl.pytajnik.client.model;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.json.Json;
import pl.pytajnik.client.json.MismatchException;
import pl.pytajnik.client.model.TypedKey.Said;

/** A year, with a month or a month and a day as far as they are told. Immutable. */
final class PlainDate {
    private static final List<String> MONTHS =
            Arrays.asList("sty", "lut", "mar", "kwi", "maj", "cze", "lip", "sie", "wrz", "paz", "lis", "gru");
    private static final List<String> ROMAN =
            Arrays.asList("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");
    private static final String NAMES =
            "(stycz(?:en|nia|niu)|lut(?:y|ego|ym)|mar(?:zec|ca|cu)|kwie(?:cien|tnia|tniu)|maja?|maju"
                    + "|czerw(?:iec|ca|cu)|lip(?:iec|ca|cu)|sierp(?:ien|nia|niu)|wrze(?:sien|snia|sniu)|pazdziernik(?:a|u)?"
                    + "|listopad(?:a|zie)?|grud(?:zien|nia|niu)|[ivx]+)";
    private static final String YEAR = "(\\d{4})(?: ?r| rok| roku)?";
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})([./-]) ?(\\d{1,2})\\2 ?" + YEAR);
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DAY_NAMED = Pattern.compile("(\\d{1,2}) " + NAMES + " " + YEAR);
    private static final Pattern MONTH_NAMED = Pattern.compile("(?:we? )?" + NAMES + " " + YEAR);
    private static final Pattern YEAR_ALONE = Pattern.compile("(?:w )?(?:roku? )?" + YEAR);
    private static final Pattern ANY_YEAR = Pattern.compile("(?<!\\d)[12]\\d{3}(?!\\d)");

    /** „Tysiąc” is in each year that is written in words; a month alone is a date that wants its year. */
    private static final Pattern TIME =
            Pattern.compile("\\d|(?<!\\p{L})(?:t|dwut|stycz|lut|mar[zc]|kwie|maj|czerw|lip|sierp|wrze"
                    + "|pazdz|listop|grud|rok|lat|wiek|w?czoraj|dzis)");

    private final int year;
    private final int month;
    private final int day;

    /** @param month 0 when it is not told, like the day */
    private PlainDate(int year, int month, int day) {
        this.year = year;
        this.month = month;
        this.day = day;
    }

    static PlainDate of(Json json) throws MismatchException {
        Integer month = json.integerOrNull("month");
        Integer day = json.integerOrNull("day");
        return new PlainDate(json.integer("year"), month == null ? 0 : month, day == null ? 0 : day);
    }

    /**
     * Of a folded text; what is no plain date, or tells less than is asked for, is left open.
     *
     * @param all whether nothing else is right
     */
    static Said judge(String folded, List<PlainDate> right, boolean all) {
        if (right.isEmpty()) return Said.OPEN;
        PlainDate typed = read(folded);
        if (typed == null) return tellsNoTime(folded) || hasOtherYear(folded, right) ? Said.WRONG : Said.OPEN;
        boolean loose = all && right.size() == 1;
        boolean open = false;
        for (PlainDate date : right) {
            if (date.isIn(typed) && (loose || typed.isIn(date))) return Said.RIGHT;
            open |= !typed.contradicts(date);
        }
        return open ? Said.OPEN : Said.WRONG;
    }

    private static @Nullable PlainDate read(String folded) {
        Matcher m = DAY_FIRST.matcher(folded);
        if (m.matches()) return valid(m.group(4), number(m.group(3)), number(m.group(1)));
        m = YEAR_FIRST.matcher(folded);
        if (m.matches()) return valid(m.group(1), number(m.group(2)), number(m.group(3)));
        m = DAY_NAMED.matcher(folded);
        if (m.matches()) return valid(m.group(3), month(m.group(2)), number(m.group(1)));
        m = MONTH_NAMED.matcher(folded);
        if (m.matches())
            return valid(m.group(2), month(m.group(1)), 1) == null
                    ? null
                    : new PlainDate(number(m.group(2)), month(m.group(1)), 0);
        m = YEAR_ALONE.matcher(folded);
        return m.matches() ? new PlainDate(number(m.group(1)), 0, 0) : null;
    }

    private static @Nullable PlainDate valid(String year, int month, int day) {
        boolean possible = month >= 1 && month <= 12 && day >= 1 && day <= 31;
        return possible ? new PlainDate(number(year), month, day) : null;
    }

    /** @return 0 when it is none */
    private static int month(String name) {
        int roman = ROMAN.indexOf(name) + 1;
        return roman > 0 || name.length() < 3 ? roman : MONTHS.indexOf(name.substring(0, 3)) + 1;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static boolean tellsNoTime(String folded) {
        return !TIME.matcher(folded).find();
    }

    private static boolean hasOtherYear(String folded, List<PlainDate> right) {
        Matcher years = ANY_YEAR.matcher(folded);
        while (years.find()) {
            boolean known = false;
            for (PlainDate date : right) known |= date.year == number(years.group());
            if (!known) return true;
        }
        return false;
    }

    /** Whether the other says all of this, and maybe more. */
    private boolean isIn(PlainDate other) {
        return year == other.year && (month == 0 || month == other.month) && (day == 0 || day == other.day);
    }

    private boolean contradicts(PlainDate other) {
        return year != other.year || differ(month, other.month) || differ(day, other.day);
    }

    private static boolean differ(int one, int other) {
        return one != 0 && other != 0 && one != other;
    }
}

package pl.pytajnik.server.attempt;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pl.pytajnik.content.calendar.RomanNumerals;
import pl.pytajnik.server.attempt.RightForms.Told;
import pl.pytajnik.server.attempt.TypedKey.DateKey;

/** The dates that are right, where they can be told by day, month and year. */
final class RightDates {
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");
    private static final Pattern MONTH = Pattern.compile("([IVX]{1,4}) (\\d{4})");
    private static final Pattern YEAR = Pattern.compile("w roku (\\d{4})");

    private RightDates() {}

    static Told<DateKey> of(RightForms forms) {
        return forms.told(RightDates::told);
    }

    private static Stream<DateKey> told(String form) {
        Matcher day = DAY.matcher(form);
        if (day.matches()) {
            return Stream.of(new DateKey(number(day, 1), number(day, 2), number(day, 3)));
        }
        Matcher month = MONTH.matcher(form);
        if (month.matches()) {
            return Stream.of(new DateKey(number(month, 2), RomanNumerals.value(month.group(1)), null));
        }
        Matcher year = YEAR.matcher(form);
        return year.matches() ? Stream.of(new DateKey(number(year, 1), null, null)) : Stream.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}

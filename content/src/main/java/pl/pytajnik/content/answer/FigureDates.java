package pl.pytajnik.content.answer;

import java.util.function.ObjIntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.pytajnik.content.answer.TimePoint.Part;

/** Dates and hours in figures: „1999-06-18”, „18.06.1999”, „18/6”, „18:30”. */
final class FigureDates {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DATE = Pattern.compile("(\\d{1,2})[./-] ?(\\d{1,2})[./-] ?(\\d{2,4})");
    private static final Pattern PAIR = Pattern.compile("(\\d{1,2})([.:/])(\\d{1,2})");

    private FigureDates() {}

    /** @return false when the token is none, or a date no calendar has */
    static boolean read(String token, boolean hours, ObjIntConsumer<Part> parts) {
        Matcher iso = ISO.matcher(token);
        if (iso.matches()) {
            return day(number(iso, 3), number(iso, 2), number(iso, 1), parts);
        }
        Matcher date = DATE.matcher(token);
        if (date.matches()) {
            return day(number(date, 1), number(date, 2), date.group(3).length() == 4 ? number(date, 3) : 0, parts);
        }
        Matcher pair = PAIR.matcher(token);
        if (!pair.matches()) {
            return false;
        }
        boolean hour = pair.group(2).equals(":") || pair.group(2).equals(".") && (hours || number(pair, 3) > 12);
        return hour ? hour(number(pair, 1), number(pair, 3), parts) : day(number(pair, 1), number(pair, 3), 0, parts);
    }

    private static boolean day(int day, int month, int year, ObjIntConsumer<Part> parts) {
        if (day < 1 || day > 31 || month < 1 || month > 12) {
            return false;
        }
        parts.accept(Part.DAY, day);
        parts.accept(Part.MONTH, month);
        if (year > 0) {
            parts.accept(Part.YEAR, year);
        }
        return true;
    }

    private static boolean hour(int hour, int minute, ObjIntConsumer<Part> parts) {
        if (hour > 24 || minute > 59) {
            return false;
        }
        parts.accept(Part.HOUR, hour % 24);
        parts.accept(Part.MINUTE, minute);
        return true;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}

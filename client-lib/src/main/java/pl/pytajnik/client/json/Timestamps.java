package pl.pytajnik.client.json;

import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** ISO-8601 times as epoch milliseconds; java.time is missing below Android 8. Thread-safe. */
public final class Timestamps {
    private static final TimeZone UTC = TimeZone.getTimeZone("UTC");
    private static final Pattern ISO =
            Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})"
                    + "(?:\\.([0-9]{1,9}))?(?:Z|([+-])([0-9]{2}):([0-9]{2}))");

    private Timestamps() {}

    /**
     * Reads a time with its offset, finer than a millisecond cut off.
     *
     * @return milliseconds since 1970-01-01T00:00:00Z
     * @throws IllegalArgumentException if it is not such a time, or no such day or hour exists
     */
    public static long parse(String text) {
        Matcher m = ISO.matcher(text);
        if (!m.matches()) throw new IllegalArgumentException("text: not an ISO-8601 time with an offset: " + text);
        Calendar calendar = new GregorianCalendar(UTC, Locale.ROOT);
        calendar.clear();
        calendar.setLenient(false);
        calendar.set(number(m, 1), number(m, 2) - 1, number(m, 3), number(m, 4), number(m, 5), number(m, 6));
        return calendar.getTimeInMillis() + millis(m.group(7)) - offsetMillis(m);
    }

    /** @return the time in UTC with milliseconds, like {@code 2026-05-31T09:30:00.000Z} */
    public static String format(long epochMillis) {
        Calendar c = new GregorianCalendar(UTC, Locale.ROOT);
        c.setTimeInMillis(epochMillis);
        return String.format(
                Locale.ROOT,
                "%04d-%02d-%02dT%02d:%02d:%02d.%03dZ",
                c.get(Calendar.YEAR),
                c.get(Calendar.MONTH) + 1,
                c.get(Calendar.DAY_OF_MONTH),
                c.get(Calendar.HOUR_OF_DAY),
                c.get(Calendar.MINUTE),
                c.get(Calendar.SECOND),
                c.get(Calendar.MILLISECOND));
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static int millis(String fraction) {
        return fraction == null ? 0 : Integer.parseInt((fraction + "00").substring(0, 3));
    }

    private static long offsetMillis(Matcher m) {
        if (m.group(8) == null) return 0;
        long minutes = number(m, 9) * 60L + number(m, 10);
        return (m.group(8).equals("-") ? -minutes : minutes) * 60_000L;
    }
}

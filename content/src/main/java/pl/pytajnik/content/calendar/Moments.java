package pl.pytajnik.content.calendar;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of moments. */
public final class Moments {
    private Moments() {}

    /** True when {@link #text} can say it: a day, a month, a year or a century of our era. */
    public static boolean isPlain(Moment moment) {
        boolean known = switch (moment.precision()) {
            case DAY, DAY_OF_YEAR, MONTH, MONTH_OF_YEAR, YEAR, CENTURY -> true;
            case SEASON, SEASON_OF_YEAR, DECADE -> false;
        };
        return known && (moment.year() == null || moment.year() > 0);
    }

    /**
     * The moment in words.
     *
     * @param frame what stands before it: „w”, „na początku”, or nothing
     * @param like the words of another moment of the same precision, for „roku” and the order of the parts
     */
    public static String text(Moment moment, String frame, String like) {
        String year = moment.year() == null ? "" : " " + moment.year() + (like.endsWith(" roku") ? " roku" : "");
        return switch (moment.precision()) {
            case DAY, DAY_OF_YEAR -> framed(frame, moment.day() + " " + Months.genitive(orOne(moment.month())) + year);
            case MONTH, MONTH_OF_YEAR -> month(moment, frame) + year;
            case CENTURY -> framed(frame, RomanNumerals.text(orOne(moment.year())) + " " + century(like));
            case YEAR, SEASON, SEASON_OF_YEAR, DECADE ->
                framed(frame, like.contains("roku ") ? "roku " + moment.year() : year.strip());
        };
    }

    /** „wieku” or „stuleciu”, whichever the other has. */
    private static String century(String like) {
        String last = like.substring(like.lastIndexOf(' ') + 1);
        return last.startsWith("stuleci") ? last : "wieku";
    }

    private static String month(Moment moment, String frame) {
        int month = orOne(moment.month());
        boolean locative = frame.isEmpty() || frame.equals("w") || frame.equals("we");
        return locative ? Months.inMonth(month) : frame + " " + Months.genitive(month);
    }

    private static int orOne(@Nullable Integer value) {
        return value == null ? 1 : value;
    }

    private static String framed(String frame, String text) {
        return frame.isEmpty() ? text : frame + " " + text;
    }

    /** The moment itself, or the first and the last of a period; none of what has no date. */
    public static Stream<Moment> in(Time time) {
        if (time instanceof Period period) {
            return Stream.of(period.from(), period.to());
        }
        return time instanceof Moment moment ? Stream.of(moment) : Stream.empty();
    }
}

package pl.pytajnik.content.calendar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Other moments told as finely as a given one, and their words. */
public final class Moments {
    private static final List<Integer> YEARS = List.of(-1, 2, -3, 1, -5, 4, -10, 7, -2, 3);
    private static final List<Integer> STEPS = List.of(1, -2, 3, -1, 2, -4, 5);
    private static final int MONTHS = 12;

    private Moments() {}

    /** Moments near this one, never after {@code latestYear} unless the moment itself is; without the moment. */
    public static List<Moment> near(Moment moment, int latestYear) {
        return switch (moment.precision()) {
            case YEAR -> years(moment, latestYear);
            case CENTURY -> List.of(century(moment, -1), century(moment, -2), century(moment, 1));
            case MONTH, MONTH_OF_YEAR ->
                STEPS.stream().map(step -> month(moment, step)).toList();
            case DAY, DAY_OF_YEAR -> days(moment);
        };
    }

    private static List<Moment> years(Moment moment, int latestYear) {
        int year = orZero(moment.year());
        return YEARS.stream()
                .map(step -> year + step)
                .filter(y -> y <= Math.max(latestYear, year))
                .map(Moment::ofYear)
                .toList();
    }

    private static Moment century(Moment moment, int step) {
        return Moment.ofCentury(orZero(moment.year()) + step);
    }

    private static Moment month(Moment moment, int step) {
        int month = Math.floorMod(orZero(moment.month()) - 1 + step, MONTHS) + 1;
        return new Moment(moment.year(), month, moment.day() == null ? null : Math.min(28, moment.day()), false);
    }

    private static List<Moment> days(Moment moment) {
        List<Moment> found = new ArrayList<>();
        int day = orZero(moment.day());
        found.add(new Moment(moment.year(), moment.month(), day > 15 ? day - 7 : day + 8, false));
        found.add(month(moment, 1));
        found.add(month(new Moment(moment.year(), moment.month(), Math.max(1, Math.min(28, day - 3)), false), -1));
        found.add(month(moment, -2));
        found.add(month(moment, 2));
        return found;
    }

    private static int orZero(@Nullable Integer value) {
        return value == null ? 0 : value;
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
            case DAY, DAY_OF_YEAR -> framed(frame, moment.day() + " " + Months.genitive(orZero(moment.month())) + year);
            case MONTH, MONTH_OF_YEAR -> month(moment, frame) + year;
            case YEAR -> framed(frame, like.contains("roku ") ? "roku " + moment.year() : year.strip());
            case CENTURY -> framed(frame, RomanNumerals.text(orZero(moment.year())) + " wieku");
        };
    }

    private static String month(Moment moment, String frame) {
        int month = orZero(moment.month());
        boolean locative = frame.isEmpty() || frame.equals("w") || frame.equals("we");
        return locative ? Months.inMonth(month) : frame + " " + Months.genitive(month);
    }

    private static String framed(String frame, String text) {
        return frame.isEmpty() ? text : frame + " " + text;
    }
}

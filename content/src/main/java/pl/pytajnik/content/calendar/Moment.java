package pl.pytajnik.content.calendar;

import org.jspecify.annotations.Nullable;

/**
 * A date as far as the text tells it.
 *
 * @param year the year; of a decade its first, of a century its number; negative before our era; null when the text has none
 * @param month 1 to 12; of a season its number from spring, 1 to 4
 * @param day 1 to 31
 */
public record Moment(
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable Integer day,
        Precision precision) implements Time {
    public Moment {
        if (month != null && (month < 1 || month > 12) || day != null && (day < 1 || day > 31)) {
            throw new IllegalArgumentException("no such date: day " + day + ", month " + month);
        }
    }

    /** A day; the year may be missing. */
    static Moment ofDay(@Nullable Integer year, int month, int day) {
        return new Moment(year, month, day, year == null ? Precision.DAY : Precision.DAY_OF_YEAR);
    }

    /** A month; the year may be missing. */
    static Moment ofMonth(@Nullable Integer year, int month) {
        return new Moment(year, month, null, year == null ? Precision.MONTH : Precision.MONTH_OF_YEAR);
    }

    /** Spring is 1; the year may be missing. */
    static Moment ofSeason(@Nullable Integer year, int season) {
        return new Moment(year, season, null, year == null ? Precision.SEASON : Precision.SEASON_OF_YEAR);
    }

    static Moment ofYear(int year) {
        return new Moment(year, null, null, Precision.YEAR);
    }

    /** @param year first year of the decade; below 100 when the text does not tell the century */
    static Moment ofDecade(int year) {
        return new Moment(year, null, null, Precision.DECADE);
    }

    static Moment ofCentury(int century) {
        return new Moment(century, null, null, Precision.CENTURY);
    }

    /** True when it tells a year of our calendar, whatever else it tells. */
    public boolean hasYear() {
        return year != null && precision != Precision.CENTURY && precision != Precision.DECADE;
    }
}

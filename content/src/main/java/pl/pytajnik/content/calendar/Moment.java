package pl.pytajnik.content.calendar;

import org.jspecify.annotations.Nullable;

/**
 * A date as far as the text tells it.
 *
 * @param year year of our era, or the number of the century where the precision is {@link Precision#CENTURY}
 * @param month 1 to 12
 * @param day 1 to 31
 */
public record Moment(
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable Integer day,
        boolean century) {
    public Moment {
        if (month != null && (month < 1 || month > 12) || day != null && (day < 1 || day > 31)) {
            throw new IllegalArgumentException("no such date: day " + day + ", month " + month);
        }
    }

    static Moment ofYear(int year) {
        return new Moment(year, null, null, false);
    }

    static Moment ofCentury(int century) {
        return new Moment(century, null, null, true);
    }

    /** How finely it is told. */
    public Precision precision() {
        if (century) {
            return Precision.CENTURY;
        }
        if (day != null) {
            return year == null ? Precision.DAY : Precision.DAY_OF_YEAR;
        }
        if (month != null) {
            return year == null ? Precision.MONTH : Precision.MONTH_OF_YEAR;
        }
        return Precision.YEAR;
    }
}

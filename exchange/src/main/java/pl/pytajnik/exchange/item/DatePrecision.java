package pl.pytajnik.exchange.item;

/** How finely a date is asked for. */
public enum DatePrecision {
    DAY,
    MONTH,
    YEAR,
    DECADE,
    CENTURY
}

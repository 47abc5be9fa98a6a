package pl.pytajnik.content.calendar;

/** How finely a moment is told; options of one question share it. */
public enum Precision {
    DAY,
    DAY_OF_YEAR,
    MONTH,
    MONTH_OF_YEAR,
    SEASON,
    SEASON_OF_YEAR,
    YEAR,
    DECADE,
    CENTURY
}

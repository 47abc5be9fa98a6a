package pl.pytajnik.content.calendar;

/**
 * A stretch of time with two ends, or several moments told together.
 *
 * @param shape what its ends are and how the text joins them
 */
public record Period(Moment from, Moment to, Shape shape) implements Time {
    /** What a period is made of. */
    public enum Shape {
        /** „18–21 czerwca”, „od 3 maja do 5 czerwca”. */
        DAYS,
        /** „w nocy z 14 na 15 sierpnia”. */
        NIGHT,
        /** „w latach 1939–1945”, „od 1990 do 1995 roku”. */
        YEARS,
        /** „w 2005 i 2006 roku”: two or more moments. */
        SEVERAL,
        /** „w sezonie 1984/1985”. */
        SPORTS_SEASON,
        /** „w roku szkolnym 1999/2000”. */
        SCHOOL_YEAR,
        /** „na przełomie XIX i XX wieku”, „na przełomie maja i czerwca”. */
        TURN,
        /** „od maja do września”, „od XIV do XVI wieku”. */
        OTHER
    }
}

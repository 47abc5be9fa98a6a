package pl.pytajnik.content.calendar;

/**
 * A date as it stands in a sentence.
 *
 * @param first its first token, counted in the sentence, the preposition included
 * @param core the first token of the date itself, behind preposition and weekday
 * @param end one past its last token
 * @param time what it says
 * @param lead how it is fastened to the sentence
 * @param relative true when it means something only on the day of writing („we wrześniu ubiegłego roku”)
 */
public record Dated(int first, int core, int end, Time time, Lead lead, boolean relative) {
    /** How a date hangs on its sentence. */
    public enum Lead {
        /** „19 czerwca”, „w marcu”, „na początku 1980 roku”: tells when it happened. */
        AT,
        /** „w latach 1939–1945”, „od 3 do 5 maja”: tells a time with two ends. */
        SPAN,
        /** „od 1998 roku”: tells since when. */
        FROM,
        /** „do 1998 roku”: tells until when. */
        UNTIL,
        /** „po”, „przed”, „około”: bounds a time. */
        BOUND,
        /** „(1998)”: explains what stands before the bracket. */
        BRACKET,
        /** „z marca”, „rok 1980”: belongs to a noun. */
        NOUN
    }

    /** True when it is told as finely as that. */
    public boolean is(Precision precision) {
        return time instanceof Moment moment && moment.precision() == precision;
    }

    /** True for a day, with or without a year. */
    public boolean isDay() {
        return is(Precision.DAY) || is(Precision.DAY_OF_YEAR);
    }
}

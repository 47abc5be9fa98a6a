package pl.pytajnik.content.calendar;

/**
 * A date as it stands in a sentence.
 *
 * @param first its first token, counted in the sentence, the preposition included
 * @param core the first token of the date itself, behind preposition and weekday
 * @param end one past its last token
 * @param moment what it says
 * @param lead how it is fastened to the sentence
 * @param relative true when it means something only on the day of writing („we wrześniu ubiegłego roku”)
 */
public record Dated(int first, int core, int end, Moment moment, Lead lead, boolean relative) {
    /** How a date hangs on its sentence. */
    public enum Lead {
        /** „19 czerwca”, „w marcu”, „na początku 1980 roku”: tells when it happened. */
        AT,
        /** „od”, „do”, „po”, „przed”, „między”: bounds a time. */
        BOUND,
        /** „z marca”, „rok 1980”: belongs to a noun. */
        NOUN
    }
}

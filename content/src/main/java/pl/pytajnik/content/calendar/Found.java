package pl.pytajnik.content.calendar;

/**
 * A date without what fastens it.
 *
 * @param end one past its last token
 * @param relative true when it means something only on the day of writing
 */
record Found(Time time, int end, boolean relative) {
    static Found of(Time time, int end) {
        return new Found(time, end, false);
    }
}

package pl.pytajnik.server.exchange;

/** What was made of one question of a file. */
public enum ImportOutcome {
    /** It comes in just as the file has it. */
    FOUND,
    /** It comes in, but something of it is otherwise; what, is told. */
    CHANGED,
    /** It is an item of this bank that was changed in the file: it becomes a new version of it. */
    EDITED,
    /** It is in the bank already, or stands twice in the file; it does not come in again. */
    KNOWN,
    /** It cannot come in; why, is told. */
    SKIPPED;

    boolean comesIn() {
        return this == FOUND || this == CHANGED || this == EDITED;
    }
}

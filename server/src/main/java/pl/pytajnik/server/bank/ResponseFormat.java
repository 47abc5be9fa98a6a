package pl.pytajnik.server.bank;

/** How an item is answered. */
public enum ResponseFormat {
    /** By the one right choice. */
    SINGLE_CHOICE,
    /** By any number of choices. */
    MULTIPLE_CHOICE,
    /** By one of the two choices „Prawda” and „Fałsz”. */
    TRUE_FALSE,
    /** In words. */
    TYPED_TEXT,
    /** By a number as text, in digits or words. */
    NUMBER,
    /** By a date as text, in any usual notation. */
    DATE
}

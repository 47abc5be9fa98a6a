package pl.pytajnik.content.question;

/** What a generated question asks for. */
public enum Kind {
    /** A person, an institution or a country. */
    WHO,
    /** A date, a period or a duration. */
    WHEN,
    /** A quantity. */
    HOW_MANY
}

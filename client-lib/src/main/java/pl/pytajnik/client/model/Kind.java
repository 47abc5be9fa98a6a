package pl.pytajnik.client.model;

/** What a question asks for. {@link #UNKNOWN} stands for what a newer server may say. */
public enum Kind {
    WHO,
    WHEN,
    HOW_MANY,
    OTHER,
    UNKNOWN
}

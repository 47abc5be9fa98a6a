package pl.pytajnik.client.model;

/** How a question is answered. {@link #UNKNOWN} stands for what a newer server may say. */
public enum ResponseFormat {
    SINGLE_CHOICE,
    MULTIPLE_CHOICE,
    TRUE_FALSE,
    TYPED_TEXT,
    NUMBER,
    DATE,
    UNKNOWN
}

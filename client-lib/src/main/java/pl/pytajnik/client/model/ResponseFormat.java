package pl.pytajnik.client.model;

/** How a question is answered. {@link #UNKNOWN} stands for what a newer server may say. */
public enum ResponseFormat {
    SINGLE_CHOICE,
    TYPED_TEXT,
    UNKNOWN
}

package pl.pytajnik.server.bank;

/** How an item is answered. */
public enum ResponseFormat {
    SINGLE_CHOICE,
    TYPED_TEXT
}

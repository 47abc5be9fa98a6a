package pl.pytajnik.exchange.item;

/** What an item asks for. */
public enum Kind {
    WHO,
    WHEN,
    HOW_MANY,
    OTHER
}

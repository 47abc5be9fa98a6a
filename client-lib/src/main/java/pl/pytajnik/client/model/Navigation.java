package pl.pytajnik.client.model;

/** How a student goes through the questions. {@link #UNKNOWN} stands for what a newer server may say. */
public enum Navigation {
    FREE,
    /** In their order, without going back; questions may be left out. */
    ONE_BY_ONE,
    UNKNOWN
}

package pl.pytajnik.client.model;

/** What an assignment is for. {@link #UNKNOWN} stands for what a newer server may say. */
public enum Mode {
    PRACTICE,
    GRADED,
    UNKNOWN
}

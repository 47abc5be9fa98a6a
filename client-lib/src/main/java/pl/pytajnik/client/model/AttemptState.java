package pl.pytajnik.client.model;

/** Whether an attempt still takes responses. {@link #UNKNOWN} stands for what a newer server may say. */
public enum AttemptState {
    OPEN,
    SUBMITTED,
    UNKNOWN
}

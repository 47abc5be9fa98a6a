package pl.pytajnik.server.attempt;

/** Whether an attempt still takes answers that count. */
public enum AttemptState {
    OPEN,
    SUBMITTED
}

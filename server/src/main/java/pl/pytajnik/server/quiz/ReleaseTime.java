package pl.pytajnik.server.quiz;

/** When a part of a result is shown to the student. Before submission, never. */
public enum ReleaseTime {
    NEVER,
    AFTER_SUBMISSION,
    /** When nobody of the class can answer any more, extensions and extra time included. */
    AFTER_DEADLINE,
    AT,
    /** When a teacher says so. */
    BY_HAND
}

package pl.pytajnik.server.quiz;

/** When a student may see the keys of a submitted attempt. */
public enum ReleaseKeys {
    AFTER_SUBMISSION,
    AFTER_DEADLINE
}

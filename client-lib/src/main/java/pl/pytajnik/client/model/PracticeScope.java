package pl.pytajnik.client.model;

/** Which questions a student wants to practise. */
public enum PracticeScope {
    /** Those whose time has come, the most forgotten first. */
    DUE,
    /** Those whose last answer was wrong, the most forgotten first. */
    WRONG_ONLY,
    /** Those never answered before. */
    NEW,
    /** Due ones, then new ones, then the rest. */
    ALL
}

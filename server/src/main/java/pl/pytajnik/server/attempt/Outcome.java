package pl.pytajnik.server.attempt;

/** What became of a response. All but refused ones are kept. */
public enum Outcome {
    /** Counts, so far. */
    APPLIED,
    /** Was here before; nothing changed. */
    DUPLICATE,
    /** A response with a higher sequence counts instead. */
    SUPERSEDED,
    /** Came after the end of the attempt and does not count. */
    LATE,
    /** Answers nothing that was asked. */
    REFUSED
}

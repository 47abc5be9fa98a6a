package pl.pytajnik.server.quiz;

/** How a student goes through the questions. */
public enum Navigation {
    FREE,
    /** In their order, without going back: an answer to a question before one that was answered already is refused. */
    ONE_BY_ONE
}

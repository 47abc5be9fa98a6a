package pl.pytajnik.server.quiz;

/** Which of a student's attempts counts. */
public enum Counting {
    /** The one with most points; of several the first. */
    BEST,
    LAST,
    FIRST,
    /** All of them, by the mean of their points. */
    AVERAGE
}

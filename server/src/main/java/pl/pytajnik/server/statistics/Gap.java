package pl.pytajnik.server.statistics;

/** Why a figure is not there. The names are stable: clients show a text for each. */
public enum Gap {
    /** Nobody has done it yet. */
    NO_ATTEMPTS,
    /** The figure needs more attempts: two for a deviation, three for the skewness, four for the kurtosis. */
    TOO_FEW_ATTEMPTS,
    /** Everybody had the same mark for the question. */
    MARKS_DO_NOT_VARY,
    /** Everybody had the same total of marks, or the same for the rest of the quiz. */
    TOTALS_DO_NOT_VARY,
    /** Who did well in the quiz did badly here, so the question has no weight in telling students apart. */
    NEGATIVE_COVARIANCE,
    /** A quiz of one question has no other questions to compare it with. */
    ONE_QUESTION,
    /** Students were asked different questions, so nothing can be said about the quiz as one measure. */
    QUESTIONS_DIFFER,
    /** The question was taken out of the score. */
    VOIDED
}

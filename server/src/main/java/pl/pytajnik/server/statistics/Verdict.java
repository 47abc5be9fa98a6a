package pl.pytajnik.server.statistics;

/**
 * What the figures say about a question, for people who do not read figures. The names are stable. Facility and
 * discrimination follow the guide in Moodle's documentation („Quiz report statistics”), efficiency the line below which
 * its report marks a question red.
 */
public enum Verdict {
    /** Facility 0.95 or more: „extremely easy”. */
    TOO_EASY,
    /** Facility 0.20 or less: „difficult” or worse, and below what guessing one of four brings. */
    TOO_HARD,
    /** Discriminative efficiency below 15 per cent: who knows more does no better here. */
    DOES_NOT_DISCRIMINATE,
    /** Discrimination index below 0, „question probably invalid”: who knows more does worse here. */
    NEGATIVE_DISCRIMINATION,
    /**
     * A wrong choice that nobody took. A distractor works when one in twenty takes it (Tarrant, Ware and Mohammed, „An
     * assessment of functioning and non-functioning distractors in multiple-choice questions”, 2009), so twenty must have
     * been asked.
     */
    DISTRACTOR_NOBODY_CHOSE,
    /**
     * One wrong answer was given by more students than the right one, and by better ones as the rest of the quiz tells:
     * the usual sign of a wrong key (Haladyna, „Developing and Validating Multiple-Choice Test Items”).
     */
    KEY_SUSPECT
}

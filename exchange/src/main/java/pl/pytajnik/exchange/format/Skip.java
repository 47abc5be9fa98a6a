package pl.pytajnik.exchange.format;

/** Why a question of a file does not come in. */
public enum Skip {
    /** An essay, a matching, a drawing: of no response format that we have. */
    UNKNOWN_TYPE,
    /** It breaks the rules of its own format. */
    MALFORMED,
    NO_STEM,
    STEM_TOO_LONG,
    /** Without its image it cannot be understood: nothing else was there. */
    ONLY_AN_IMAGE,
    TOO_FEW_CHOICES,
    TOO_MANY_CHOICES,
    EMPTY_CHOICE,
    CHOICE_TOO_LONG,
    /** Two choices read alike. */
    SAME_CHOICE_TWICE,
    NO_RIGHT_ANSWER,
    SEVERAL_RIGHT_ANSWERS,
    /** A wrong choice is among the answers that count as right. */
    WRONG_YET_ACCEPTED,
    KEY_TOO_LONG,
    /** Not a number, or one with more digits than an item holds. */
    NOT_A_NUMBER,
    BAD_TOLERANCE,
    BAD_UNIT,
    /** No such day, or one after the year 3000. */
    NOT_A_DATE
}

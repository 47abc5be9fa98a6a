package pl.pytajnik.exchange.format;

/** What became of an item on its way in, when it is not just as its file has it. */
public enum Change {
    /** Bold, colours, links, tables: the words are kept. */
    MARKUP_LEFT_OUT,
    /** A script, a form or the like, which no question needs. */
    ACTIVE_CONTENT_LEFT_OUT,
    IMAGE_LEFT_OUT,
    /** Sound or film. */
    MEDIA_LEFT_OUT,
    /** A formula stays as its source text. */
    FORMULA_AS_TEXT,
    /** Weights of choices became one of our three ways to count. */
    WEIGHTS_BECAME_CREDIT,
    /** A partly right answer counts as wrong. */
    PARTLY_RIGHT_LEFT_OUT,
    /** Feedback that depends on more than one choice. */
    COMBINED_FEEDBACK_LEFT_OUT,
    /** Feedback beside an answer that is typed. */
    ANSWER_FEEDBACK_LEFT_OUT,
    HINTS_LEFT_OUT,
    /** Pattern letters in a typed answer are read as they stand. */
    WILDCARD_AS_TEXT,
    /** Upper and lower case are the same to us. */
    CASE_IGNORED,
    /** Several numbers were right; the first is. */
    OTHER_NUMBERS_LEFT_OUT,
    /** Several ranges of tolerance; the first fully right one counts. */
    OTHER_TOLERANCES_LEFT_OUT,
    /** Characters that nobody sees and no database keeps. */
    ODD_CHARACTERS_LEFT_OUT,
    FEEDBACK_CUT,
    /** More right answers than an item holds, or longer ones. */
    ACCEPTED_CUT,
    /** More tags than an item holds, or longer ones. */
    TAGS_CUT,
    /** A choice that stood there twice stands there once. */
    SAME_CHOICE_ONCE,
    /** A gap in a sentence became „…”. */
    GAP_IN_STEM,
    /** Several gaps became a question each. */
    GAPS_APART,
    /** A note's other fields. */
    OTHER_FIELDS_LEFT_OUT,
    /** What the file called difficulty, points or the like and we do not know. */
    SETTINGS_LEFT_OUT,
    /** The words of the proof are kept as feedback, for their article is not here. */
    PROOF_AS_FEEDBACK
}

package pl.pytajnik.exchange.format;

/** Why a whole file cannot be read. */
public enum Fault {
    /** It is something else than it was said to be, or nothing we know. */
    NOT_THIS_FORMAT,
    /** It ends too early or breaks the rules of its format. */
    BROKEN,
    /** A later kind of the format than we read; the program that wrote it can write an older one. */
    TOO_NEW,
    /** Its letters are in no encoding that we read. */
    UNKNOWN_ENCODING,
    /** A password is needed. */
    LOCKED,
    /** It, or what is packed in it, is larger than we take. */
    TOO_LARGE,
    /** Things in things in things. */
    TOO_DEEP,
    /** Entities of its own, paths that lead out of it: no honest program writes such. */
    FORBIDDEN,
    TOO_MANY_QUESTIONS,
    /** A table without a heading that tells which column has the question. */
    NO_COLUMNS,
    /** Fine, but without any question. */
    NO_QUESTIONS
}

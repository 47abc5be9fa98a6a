package pl.pytajnik.server.quiz;

/** What a teacher decides about a question of an edition that was found bad. */
public enum Decision {
    /** It is taken out of score and maximum. */
    VOIDED,
    /** It is marked by the key of a later version of the item. */
    REKEYED,
    /** It counts as it was published: takes an earlier ruling back. */
    AS_PUBLISHED
}

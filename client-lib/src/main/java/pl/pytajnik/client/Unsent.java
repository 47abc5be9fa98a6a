package pl.pytajnik.client;

/** What signing out does with answers that the server has not got. */
public enum Unsent {
    /** They stay on the device until the same student signs in again. */
    KEEP,
    /** They are gone for good. */
    DISCARD
}

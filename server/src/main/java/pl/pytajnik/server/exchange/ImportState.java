package pl.pytajnik.server.exchange;

/** How far an import has come. */
public enum ImportState {
    /** The file was read; nothing is in the bank yet. */
    READ,
    /** Its questions are on their way into the bank; all or none of them will be there. */
    TAKING,
    /** They are in the bank. */
    TAKEN
}

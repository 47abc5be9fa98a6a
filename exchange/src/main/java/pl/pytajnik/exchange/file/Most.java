package pl.pytajnik.exchange.file;

/** How much a file may have of anything. */
public final class Most {
    /** Questions of a file. */
    public static final int QUESTIONS = 20_000;
    /** Bytes of a file that is read whole: text that cannot be streamed. */
    public static final int WHOLE_BYTES = 50_000_000;
    /** Entries of a package. */
    public static final int ENTRIES = 50_000;
    /** Bytes of an entry, unpacked. */
    public static final long ENTRY_BYTES = 100_000_000;
    /** Bytes of all entries that are read, unpacked. */
    public static final long UNPACKED_BYTES = 400_000_000;
    /** Elements in elements. */
    public static final int DEPTH = 100;

    private Most() {}
}

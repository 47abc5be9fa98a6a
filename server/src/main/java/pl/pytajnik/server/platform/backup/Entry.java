package pl.pytajnik.server.platform.backup;

/** Names of a backup's entries. */
final class Entry {
    static final String FORMAT = "pytajnik-backup";
    static final String FORMAT_VERSION = "1";
    static final String MIGRATIONS = "migrations";
    static final String COLUMNS = "columns/";
    static final String ROWS = "rows/";
    static final String SEQUENCES = "sequences";
    static final String SHA256 = "sha256";

    private Entry() {}
}

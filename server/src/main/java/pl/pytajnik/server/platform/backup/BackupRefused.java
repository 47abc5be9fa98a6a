package pl.pytajnik.server.platform.backup;

/** A backup cannot be made or put back; the message is one line for the person at the terminal. */
public final class BackupRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BackupRefused(String message) {
        super(message);
    }

    public BackupRefused(String message, Throwable cause) {
        super(message, cause);
    }
}

package pl.pytajnik.server.platform.postgres;

/** The local database cannot be had. The message is one line for the person who started the server. */
public final class CannotStartDatabase extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CannotStartDatabase(String message) {
        super(message);
    }

    public CannotStartDatabase(String message, Throwable cause) {
        super(message, cause);
    }
}

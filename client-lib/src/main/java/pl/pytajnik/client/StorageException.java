package pl.pytajnik.client;

/**
 * The device could not keep something: a full disk, a folder that cannot be written, a journal of a newer version. What was
 * to be recorded is not; what was recorded before is.
 */
public final class StorageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StorageException(String what, Exception cause) {
        super(what + ": " + cause.getMessage(), cause);
    }
}

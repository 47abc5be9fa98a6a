package pl.pytajnik.client.json;

/** Text that is not JSON, or JSON that is not of the expected shape; the message names the place by JSON pointer. */
public final class MismatchException extends Exception {
    private static final long serialVersionUID = 1L;

    MismatchException(String message) {
        super(message);
    }

    MismatchException(String message, Throwable cause) {
        super(message, cause);
    }
}

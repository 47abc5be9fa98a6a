package pl.pytajnik.client.http;

import org.jspecify.annotations.Nullable;

/**
 * An answer came and it is not one of this API: the sign-in page of a public network, a wrong base address, a server too
 * new for this client. Asking again rarely helps.
 */
public final class UnreadableException extends QuizException {
    private static final long serialVersionUID = 1L;

    public UnreadableException(String message, @Nullable Throwable cause) {
        this(message, cause, null);
    }

    UnreadableException(String message, @Nullable Throwable cause, @Nullable String requestId) {
        super(message, cause, requestId);
    }

    @Override
    public boolean isRetryable() {
        return false;
    }
}

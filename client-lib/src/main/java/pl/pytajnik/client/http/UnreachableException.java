package pl.pytajnik.client.http;

import org.jspecify.annotations.Nullable;

/**
 * No whole answer came: no network, no such host, a time-out, a connection that broke. The server may or may not have
 * done what was asked; everything but joining a class and signing in is safe to ask again.
 */
public final class UnreachableException extends QuizException {
    private static final long serialVersionUID = 1L;

    UnreachableException(String message, @Nullable Throwable cause) {
        super(message, cause, null);
    }

    @Override
    public boolean isRetryable() {
        return true;
    }
}

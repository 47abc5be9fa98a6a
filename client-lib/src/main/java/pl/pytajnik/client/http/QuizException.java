package pl.pytajnik.client.http;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A call that did not succeed: the server said no ({@link RefusedException}), we never got there
 * ({@link UnreachableException}), we could not understand ({@link UnreadableException}), or it was cancelled
 * ({@link CancelledException}).
 */
public abstract class QuizException extends IOException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String requestId;

    /** @param requestId null when no answer came, or none that tells it */
    QuizException(String message, @Nullable Throwable cause, @Nullable String requestId) {
        super(message, cause);
        this.requestId = requestId;
    }

    /** @return what the server's log knows the request by; null when no answer came, or none that tells it */
    public final @Nullable String requestId() {
        return requestId;
    }

    /** @return the problem's type, like {@code /problems/nickname-taken}; {@code about:blank} when there was none in the server's words */
    public String type() {
        return Problem.NONE;
    }

    /** @return whether the same call may succeed later without anything else being done: worth a „try again” */
    public abstract boolean isRetryable();
}

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

    QuizException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** @return whether the same call may succeed later without anything else being done: worth a „try again” */
    public abstract boolean isRetryable();
}

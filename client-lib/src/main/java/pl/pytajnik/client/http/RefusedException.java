package pl.pytajnik.client.http;

import java.net.HttpURLConnection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The server said no. */
public final class RefusedException extends QuizException {
    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY_REQUESTS = 429;

    private final int status;
    private final transient Problem problem;
    private final @Nullable Long retryAfterMillis;

    /** @param requestId of the answer's header, where the problem does not tell it */
    RefusedException(int status, Problem problem, @Nullable Long retryAfterMillis, @Nullable String requestId) {
        super(problem.message(), null, problem.requestId() == null ? requestId : problem.requestId());
        this.status = status;
        this.problem = problem;
        this.retryAfterMillis = retryAfterMillis;
    }

    static RefusedException notSignedIn() {
        return new RefusedException(HttpURLConnection.HTTP_UNAUTHORIZED, Problem.notSignedIn(), null, null);
    }

    /** @return the HTTP status */
    public int status() {
        return status;
    }

    @Override
    public String type() {
        return problem.type();
    }

    /** @return the stable end of the type, like {@code nickname-taken}; empty for {@code about:blank} */
    public String code() {
        return problem.code();
    }

    /** @return what is wrong with which field; unmodifiable, often empty */
    public List<FieldError> errors() {
        return problem.errors();
    }

    /** @return how long the server asks to wait before the next try, a day at most; null when not told */
    public @Nullable Long retryAfterMillis() {
        return retryAfterMillis;
    }

    /** @return whether the server is busy or broken, not of another mind */
    @Override
    public boolean isRetryable() {
        switch (status) {
            case HttpURLConnection.HTTP_CLIENT_TIMEOUT:
            case TOO_MANY_REQUESTS:
                return true;
            case HttpURLConnection.HTTP_NOT_IMPLEMENTED:
            case HttpURLConnection.HTTP_VERSION:
                return false;
            default:
                return status >= HttpURLConnection.HTTP_INTERNAL_ERROR;
        }
    }

    boolean isUnauthorized() {
        return status == HttpURLConnection.HTTP_UNAUTHORIZED;
    }

    /** @return whether the server itself, not a proxy on the way, ended the session */
    boolean endsSession() {
        return problem.isTold() && (isUnauthorized() || status == HttpURLConnection.HTTP_FORBIDDEN);
    }
}

package pl.pytajnik.client.http;

/**
 * Hears of each request that went out, retries too; for an app's own log. It gets no token, no PIN and no answer: method, path,
 * status and time. Called on the thread of the call, from several at once; must be quick and not throw.
 */
public interface RequestLog {
    /** @param request like {@code POST /attempts/0190…/responses} */
    void answered(String request, int status, long millis);

    /** No whole answer came. */
    void failed(String request, QuizException failure, long millis);
}

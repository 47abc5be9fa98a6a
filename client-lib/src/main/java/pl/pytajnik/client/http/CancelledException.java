package pl.pytajnik.client.http;

/** The call was cancelled by the app. The server may or may not have done what was asked. */
public final class CancelledException extends QuizException {
    private static final long serialVersionUID = 1L;

    CancelledException() {
        super("cancelled", null, null);
    }

    @Override
    public boolean isRetryable() {
        return false;
    }
}

package pl.pytajnik.client.http;

import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * How often and how patiently a harmless request is tried. Pauses double, with a random half, so that a class that lost its
 * network does not come back in one step; a {@code Retry-After} of the server counts instead. Immutable.
 */
public final class Retries {
    private final Random random = new Random();
    private final int tries;
    private final long firstPauseMillis;
    private final long longestPauseMillis;

    /**
     * @param tries in all, 1 for no retry
     * @param firstPauseMillis between the first two, at most
     * @param longestPauseMillis if the server asks for a longer one, the call fails at once and the app may try later
     */
    public Retries(int tries, long firstPauseMillis, long longestPauseMillis) {
        if (tries < 1) throw new IllegalArgumentException("tries: " + tries + " is below 1");
        if (firstPauseMillis < 1)
            throw new IllegalArgumentException("firstPauseMillis: " + firstPauseMillis + " is below 1");
        if (longestPauseMillis < firstPauseMillis)
            throw new IllegalArgumentException(
                    "longestPauseMillis: " + longestPauseMillis + " is below the first pause");
        this.tries = tries;
        this.firstPauseMillis = firstPauseMillis;
        this.longestPauseMillis = longestPauseMillis;
    }

    /** @return three tries, pauses from 0.3 to 5 seconds */
    public static Retries usual() {
        return new Retries(3, 300, 5_000);
    }

    public static Retries none() {
        return new Retries(1, 1, 1);
    }

    /** @return how long to wait before the next try, null to give up */
    @Nullable
    Long pauseMillis(int tried, QuizException failure) {
        if (tried >= tries) return null;
        if (failure instanceof UnreachableException) return backoff(tried);
        return failure instanceof RefusedException ? pauseMillis(tried, (RefusedException) failure) : null;
    }

    private @Nullable Long pauseMillis(int tried, RefusedException refusal) {
        if (!refusal.isRetryable()) return null;
        Long asked = refusal.retryAfterMillis();
        if (asked == null) return backoff(tried);
        return asked <= longestPauseMillis ? asked : null;
    }

    private long backoff(int tried) {
        long whole = Math.min(longestPauseMillis, firstPauseMillis << Math.min(tried - 1, 20));
        return whole - (long) (random.nextDouble() * whole / 2);
    }
}

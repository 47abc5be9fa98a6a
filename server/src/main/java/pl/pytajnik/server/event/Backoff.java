package pl.pytajnik.server.event;

import java.time.Duration;
import java.util.UUID;

/**
 * When to try again: after 10 s, then four times as long each time up to 8 hours, with up to a tenth more so that not
 * all come back at once. Ten tries in about a day and a half.
 */
final class Backoff {
    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofHours(8);
    private static final int TRIES = 10;
    private static final int FACTOR_BITS = 2;

    private Backoff() {}

    static boolean isOver(int tries) {
        return tries >= TRIES;
    }

    /** @param delivery stands in for chance */
    static Duration after(int tries, UUID delivery) {
        long seconds = Math.min(FIRST.toSeconds() << (FACTOR_BITS * (tries - 1)), LONGEST.toSeconds());
        long jitter = Math.floorMod(delivery.getLeastSignificantBits() + tries, 100L);
        return Duration.ofMillis(seconds * 1000 + seconds * jitter);
    }
}

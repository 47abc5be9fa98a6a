package pl.pytajnik.client.model;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * UUIDs of version 7 (RFC 9562): 48 bits of milliseconds, 12 bits that count within a millisecond from a random start,
 * 62 random bits. Each is greater than the one before, also when the clock is set back. Thread-safe.
 */
public final class TimeOrderedIds {
    private static final int LAST_COUNT = 0xFFF;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private long millis;
    private int count;

    public TimeOrderedIds(Clock clock) {
        this.clock = clock;
    }

    /** @return an id never given before */
    public synchronized UUID next() {
        advance();
        long high = millis << 16 | 0x7000L | count;
        long low = random.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private void advance() {
        long now = clock.millis();
        if (now > millis) {
            start(now);
        } else if (count < LAST_COUNT) {
            count++;
        } else {
            start(millis + 1);
        }
    }

    private void start(long newMillis) {
        millis = newMillis;
        count = random.nextInt((LAST_COUNT + 1) / 2);
    }
}

package pl.pytajnik.server.platform;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The server's clock in tests: the machine's, plus what a test has added. Inject it, move it, and {@link #reset()} it
 * afterwards. Access tokens are checked against the machine's clock: move forward, not back.
 */
@Mock
@Singleton
public class TestClock extends Clock {
    private volatile Duration added = Duration.ZERO;

    public void advance(Duration by) {
        added = added.plus(by);
    }

    public void reset() {
        added = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(added).truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the server's clock is UTC");
    }
}

package pl.pytajnik.server.platform;

import com.fasterxml.uuid.UUIDClock;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Makes ids: UUIDs of version 7, which sort by the time they were made. Thread-safe. */
@Singleton
public class Ids {
    private final TimeBasedEpochGenerator generator;

    public Ids(Clock clock) {
        this.generator = new TimeBasedEpochGenerator(new SecureRandom(), clockOf(clock));
    }

    public UUID next() {
        return generator.generate();
    }

    private static UUIDClock clockOf(Clock clock) {
        return new UUIDClock() {
            @Override
            public long currentTimeMillis() {
                return clock.millis();
            }
        };
    }
}

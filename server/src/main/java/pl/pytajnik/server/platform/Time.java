package pl.pytajnik.server.platform;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneOffset;

/** The one source of time: inject a {@link Clock}, ask nothing else. It ticks in milliseconds, which every column keeps. */
class Time {
    @Produces
    @Singleton
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }
}

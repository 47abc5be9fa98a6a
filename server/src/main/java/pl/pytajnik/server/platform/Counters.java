package pl.pytajnik.server.platform;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;

/** Counts what happens, for the operator's metrics. Whose it is they never tell. */
@ApplicationScoped
public class Counters {
    private final MeterRegistry meters;

    Counters(MeterRegistry meters) {
        this.meters = meters;
    }

    /** @param what a plural, such as {@code attempts.started}; {@code pytajnik.} comes before it */
    public void count(String what, int more) {
        meters.counter("pytajnik." + what).increment(more);
    }
}

package pl.pytajnik.server.platform;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;

/** Counts what happens, for the operator's metrics. Whose it is they never tell. */
@ApplicationScoped
public class Counters {
    private static final String OUTCOME = "outcome";

    private final MeterRegistry meters;

    Counters(MeterRegistry meters) {
        this.meters = meters;
    }

    /** @param what a plural, such as {@code attempts.started}; {@code pytajnik.} comes before it */
    public void count(String what, int more) {
        meters.counter("pytajnik." + what).increment(more);
    }

    /** One more, told apart by what became of it. */
    public void count(String what, Enum<?> outcome) {
        meters.counter("pytajnik." + what, OUTCOME, lower(outcome)).increment();
    }

    /** How long each one takes. What fails is not counted. */
    public <T> T timed(String what, Supplier<T> work) {
        return timed(what, work, done -> Tags.empty());
    }

    /** How long each one takes, told apart by what became of it. */
    public <T> T timedByOutcome(String what, Supplier<T> work, Function<T, Enum<?>> outcome) {
        return timed(what, work, done -> Tags.of(OUTCOME, lower(outcome.apply(done))));
    }

    private <T> T timed(String what, Supplier<T> work, Function<T, Tags> tags) {
        Timer.Sample sample = Timer.start(meters);
        T done = work.get();
        sample.stop(meters.timer("pytajnik." + what, tags.apply(done)));
        return done;
    }

    private static String lower(Enum<?> outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }
}

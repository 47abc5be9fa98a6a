package pl.pytajnik.server.exchange;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** Files that were read go after a week, taken in or not; what became of them stays in the bank. */
@ApplicationScoped
public class ForgettingImports {
    private static final Duration KEEP = Duration.ofDays(7);

    private final Imports imports;
    private final Clock clock;

    ForgettingImports(Imports imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    public void old() {
        imports.forgetBefore(clock.instant().minus(KEEP));
    }
}

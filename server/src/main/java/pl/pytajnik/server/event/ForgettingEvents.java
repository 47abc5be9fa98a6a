package pl.pytajnik.server.event;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Old events go, with their deliveries: a day after the last cursor that could still ask for them has expired. */
@ApplicationScoped
public class ForgettingEvents {
    private static final Duration MARGIN = Duration.ofDays(1);

    private final Events events;
    private final Clock clock;
    private final Duration keep;

    ForgettingEvents(Events events, Clock clock, @ConfigProperty(name = "pytajnik.events.keep") Duration keep) {
        this.events = events;
        this.clock = clock;
        this.keep = keep;
    }

    @Scheduled(every = "${pytajnik.events.tidy-every}", concurrentExecution = ConcurrentExecution.SKIP)
    public void old() {
        events.forgetBefore(clock.instant().minus(keep).minus(MARGIN));
    }
}

package pl.pytajnik.server.platform.audit;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Entries have people's addresses in them, so they are not kept for ever. */
@ApplicationScoped
class ForgettingEntries {
    private final AuditEntries entries;
    private final Clock clock;
    private final Duration keep;

    ForgettingEntries(AuditEntries entries, Clock clock, @ConfigProperty(name = "pytajnik.audit.keep") Duration keep) {
        this.entries = entries;
        this.clock = clock;
        this.keep = keep;
    }

    @Scheduled(every = "${pytajnik.audit.tidy-every}", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void old() {
        entries.delete("at < ?1", clock.instant().minus(keep));
    }
}

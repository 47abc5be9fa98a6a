package pl.pytajnik.server.account;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pytajnik.server.account.SigningUp.HashedSecret;
import pl.pytajnik.server.platform.problem.Problem;

/**
 * Erases students who have not been here for as long as the operator keeps them; off unless the operator says so. So many
 * at a time and no more, each in a transaction of its own, so that a wrong setting is noticed before everybody is gone.
 */
@ApplicationScoped
class ForgettingStudents {
    /** Holidays and a term abroad are no reason to be erased. */
    private static final Duration SHORTEST = Duration.ofDays(180);

    private static final int AT_A_TIME = 50;

    private final Accounts accounts;
    private final ErasingAccount erasing;
    private final Clock clock;
    private final Optional<Duration> keep;

    ForgettingStudents(
            Accounts accounts,
            ErasingAccount erasing,
            Clock clock,
            @ConfigProperty(name = "pytajnik.students.keep-idle") Optional<Duration> keep) {
        this.accounts = accounts;
        this.erasing = erasing;
        this.clock = clock;
        this.keep = keep.map(ForgettingStudents::longEnough);
    }

    static Duration longEnough(Duration keep) {
        if (keep.compareTo(SHORTEST) < 0) {
            throw new IllegalStateException("pytajnik.students.keep-idle is " + keep + ", must be 180d or more");
        }
        return keep;
    }

    @Scheduled(every = "${pytajnik.students.tidy-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void idle() {
        keep.ifPresent(longest -> idleFor(longest, AT_A_TIME));
    }

    /** @return how many were erased */
    int idleFor(Duration longest, int most) {
        List<UUID> idle = accounts.idleStudents(clock.instant().minus(longest), most);
        if (!idle.isEmpty()) {
            HashedSecret unknown = erasing.secretOfNobody();
            idle.forEach(student -> erase(student, unknown));
        }
        return idle.size();
    }

    private void erase(UUID student, HashedSecret unknown) {
        try {
            erasing.forgotten(student, unknown);
        } catch (Problem elsewhere) {
            // another node erased the student meanwhile, which is all that was wanted
        }
    }
}

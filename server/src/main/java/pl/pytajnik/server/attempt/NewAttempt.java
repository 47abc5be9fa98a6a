package pl.pytajnik.server.attempt;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.quiz.Assignment;

/**
 * An attempt a student starts.
 *
 * @param startedAt when it began on the device, which may have had no network since; null: now
 */
public record NewAttempt(
        @NotNull UUID assignmentId, @Nullable Instant startedAt) {
    /** When it began as far as the server can believe it: not in the future, not before there was anything to start. */
    Instant startOf(Assignment assignment, Instant now) {
        Instant earliest = assignment.opensAt() == null ? assignment.createdAt() : assignment.opensAt();
        if (startedAt == null || startedAt.isAfter(now)) {
            return now;
        }
        return startedAt.isBefore(earliest) ? earliest : startedAt.truncatedTo(ChronoUnit.MILLIS);
    }
}

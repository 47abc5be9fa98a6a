package pl.pytajnik.server.attempt;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.quiz.Assignment;

/**
 * An attempt a student starts.
 *
 * @param startedAt when it began by the clock of the device, which may have had no network since; null: now
 * @param elapsedMillis how long ago it began, by a clock of the device that nobody can set; decides over
 *     {@code startedAt}. Null: the device cannot tell
 */
public record NewAttempt(
        @NotNull UUID assignmentId,
        @Nullable Instant startedAt,
        @Min(0) @Max(NewResponse.LONGEST_MILLIS) @Nullable Long elapsedMillis) {
    /** When it began as far as the server can believe it: not in the future, not before there was anything to start. */
    Instant startOf(Assignment assignment, Instant now) {
        Instant earliest = assignment.opensAt() == null ? assignment.createdAt() : assignment.opensAt();
        Instant told = told(now);
        if (told.isAfter(now)) {
            return now;
        }
        return told.isBefore(earliest) ? earliest : told.truncatedTo(ChronoUnit.MILLIS);
    }

    private Instant told(Instant now) {
        if (elapsedMillis != null) {
            return now.minusMillis(elapsedMillis);
        }
        return startedAt == null ? now : startedAt;
    }
}

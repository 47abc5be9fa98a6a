package pl.pytajnik.server.quiz;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.platform.problem.FieldError;
import pl.pytajnik.server.platform.problem.Problem;

/**
 * An edition set to a classroom.
 *
 * @param opensAt null: at once
 * @param dueAt null: no deadline
 * @param timeLimitSeconds for one attempt, from its start; null: none
 * @param maxAttempts null: one when graded, any number when practice
 */
public record NewAssignment(
        @NotNull UUID editionId,
        @NotNull UUID classroomId,
        @NotNull Mode mode,
        @Nullable Instant opensAt,
        @Nullable Instant dueAt,
        @Min(1) @Max(604_800) @Nullable Integer timeLimitSeconds,
        @Min(1) @Max(1000) @Nullable Integer maxAttempts,
        @NotNull ReleaseKeys releaseKeys) {
    private static final Duration FORESEEABLE = Duration.ofDays(3660);

    /** Refuses times that make no sense together. */
    NewAssignment checked(Instant now) {
        requireForeseeable("/opensAt", opensAt, now);
        requireForeseeable("/dueAt", dueAt, now);
        if (dueAt != null && !dueAt.isAfter(now)) {
            throw Problem.invalid(new FieldError("/dueAt", "has passed"));
        }
        if (dueAt != null && opensAt != null && !opensAt.isBefore(dueAt)) {
            throw Problem.invalid(new FieldError("/opensAt", "must come before dueAt"));
        }
        if (dueAt == null && releaseKeys == ReleaseKeys.AFTER_DEADLINE) {
            throw Problem.invalid(new FieldError("/dueAt", "is needed to release keys after the deadline"));
        }
        return this;
    }

    private static void requireForeseeable(String pointer, @Nullable Instant time, Instant now) {
        if (time != null && Duration.between(now, time).abs().compareTo(FORESEEABLE) > 0) {
            throw Problem.invalid(new FieldError(pointer, "is more than ten years away"));
        }
    }
}

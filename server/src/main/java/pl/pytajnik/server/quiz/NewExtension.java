package pl.pytajnik.server.quiz;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.platform.problem.FieldError;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.WrongValue;

/**
 * What one student shall have instead of what everybody has; null: what everybody has.
 *
 * @param dueAt in the future
 * @param timeLimitSeconds for one attempt, from its start
 * @param maxAttempts of this student
 */
record NewExtension(
        @Nullable Instant dueAt,
        @Min(1) @Max(604_800) @Nullable Integer timeLimitSeconds,
        @Min(1) @Max(1000) @Nullable Integer maxAttempts) {
    NewExtension {
        dueAt = dueAt == null ? null : dueAt.truncatedTo(ChronoUnit.MILLIS);
    }

    NewExtension checked(Assignment assignment, Instant now) {
        if (dueAt == null && timeLimitSeconds == null && maxAttempts == null) {
            throw Problem.invalid(FieldError.of("", WrongValue.EXTENDS_NOTHING));
        }
        NewAssignment.requireForeseeable("/dueAt", dueAt, now);
        if (dueAt != null && !dueAt.isAfter(now)) {
            throw Problem.invalid(FieldError.of("/dueAt", WrongValue.TIME_PASSED));
        }
        if (dueAt != null
                && assignment.opensAt() != null
                && !assignment.opensAt().isBefore(dueAt)) {
            throw Problem.invalid(FieldError.of("/dueAt", WrongValue.BEFORE_OPENING));
        }
        return this;
    }
}

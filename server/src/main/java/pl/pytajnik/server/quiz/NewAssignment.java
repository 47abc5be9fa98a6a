package pl.pytajnik.server.quiz;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.platform.problem.FieldError;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.WrongValue;

/**
 * An edition set to a classroom.
 *
 * @param mode whether it counts for a grade
 * @param title null: as it was, at first the edition's
 * @param opensAt null: at once
 * @param dueAt null: no deadline
 * @param timeLimitSeconds for one attempt, from its start; null: none
 * @param maxAttempts null: one when graded, any number when practice
 * @param counts null: the best
 * @param navigation null: free
 * @param shuffleQuestions whether each attempt has its own order of questions; null: no, the edition's
 * @param shuffleChoices whether each attempt has its own order of choices; null: yes. If not, everybody has the same
 *     one
 * @param downloadable whether a device may fetch the questions ahead and begin without a network; null: unless there is
 *     a time limit, for then who fetches early has longer to look at them. Teachers see when each was fetched
 * @param release null: practice shows everything after submission; a graded assignment the score, and the rest after
 *     the deadline, or by hand when there is none
 */
public record NewAssignment(
        @NotNull UUID editionId,
        @NotNull UUID classroomId,
        @NotNull Mode mode,
        @Size(min = 1, max = 200) @Nullable String title,
        @Nullable Instant opensAt,
        @Nullable Instant dueAt,
        @Min(1) @Max(604_800) @Nullable Integer timeLimitSeconds,
        @Min(1) @Max(1000) @Nullable Integer maxAttempts,
        @Nullable Counting counts,
        @Nullable Navigation navigation,
        @Nullable Boolean shuffleQuestions,
        @Nullable Boolean shuffleChoices,
        @Nullable Boolean downloadable,
        @Valid @Nullable Release release) {

    private static final Duration FORESEEABLE = Duration.ofDays(3660);

    public NewAssignment {
        opensAt = opensAt == null ? null : opensAt.truncatedTo(ChronoUnit.MILLIS);
        dueAt = dueAt == null ? null : dueAt.truncatedTo(ChronoUnit.MILLIS);
    }

    /** All as usual. */
    public static NewAssignment of(UUID editionId, UUID classroomId, Mode mode) {
        return new NewAssignment(
                editionId, classroomId, mode, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** The same with every setting there, but for bounds that are not set. */
    NewAssignment withDefaults(String usualTitle) {
        return new NewAssignment(
                editionId,
                classroomId,
                mode,
                title == null || title.isBlank() ? usualTitle : title.strip(),
                opensAt,
                dueAt,
                timeLimitSeconds,
                maxAttempts == null ? mode.usualAttempts() : maxAttempts,
                Objects.requireNonNullElse(counts, Counting.BEST),
                Objects.requireNonNullElse(navigation, Navigation.FREE),
                Objects.requireNonNullElse(shuffleQuestions, false),
                Objects.requireNonNullElse(shuffleChoices, true),
                downloadable == null ? timeLimitSeconds == null : downloadable,
                release == null ? Release.usual(mode, dueAt) : release);
    }

    /** Refuses times that make no sense together. */
    NewAssignment checked(Instant now) {
        checkTimes(now, true);
        return this;
    }

    /** @param newDeadline whether the deadline must be still to come */
    void checkTimes(Instant now, boolean newDeadline) {
        requireForeseeable("/opensAt", opensAt, now);
        requireForeseeable("/dueAt", dueAt, now);
        if (newDeadline && dueAt != null && !dueAt.isAfter(now)) {
            throw Problem.invalid(FieldError.of("/dueAt", WrongValue.TIME_PASSED));
        }
        if (dueAt != null && opensAt != null && !opensAt.isBefore(dueAt)) {
            throw Problem.invalid(FieldError.of("/opensAt", WrongValue.AFTER_DUE));
        }
        if (release != null) {
            release.check(dueAt);
        }
    }

    static void requireForeseeable(String pointer, @Nullable Instant time, Instant now) {
        if (time != null && Duration.between(now, time).abs().compareTo(FORESEEABLE) > 0) {
            throw Problem.invalid(FieldError.of(pointer, WrongValue.TOO_FAR));
        }
    }
}

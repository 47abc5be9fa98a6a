package pl.pytajnik.server.quiz;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.platform.problem.FieldError;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.WrongValue;

/**
 * When one part of a result is shown.
 *
 * @param when the moment, or what it waits for
 * @param at the time of {@link ReleaseTime#AT}; of {@link ReleaseTime#BY_HAND} when it was done, null while it was not;
 *     else null
 */
@Embeddable
public record ReleaseRule(
        @NotNull @Enumerated(EnumType.STRING) ReleaseTime when,
        @Nullable Instant at) {
    public ReleaseRule {
        at = at == null ? null : at.truncatedTo(ChronoUnit.MILLIS);
    }

    static ReleaseRule of(ReleaseTime when) {
        return new ReleaseRule(when, null);
    }

    /** @param deadlinePassed whether nobody can answer any more */
    public boolean isReleased(Instant now, boolean deadlinePassed) {
        return switch (when) {
            case NEVER -> false;
            case AFTER_SUBMISSION -> true;
            case AFTER_DEADLINE -> deadlinePassed;
            case AT, BY_HAND -> at != null && !now.isBefore(at);
        };
    }

    void check(String pointer, @Nullable Instant dueAt) {
        boolean timed = when == ReleaseTime.AT || when == ReleaseTime.BY_HAND;
        if (at == null && when == ReleaseTime.AT) {
            throw Problem.invalid(FieldError.of(pointer + "/at", WrongValue.NO_TIME));
        }
        if (at != null && !timed) {
            throw Problem.invalid(FieldError.of(pointer + "/at", WrongValue.TIME_UNUSED));
        }
        if (when == ReleaseTime.AFTER_DEADLINE && dueAt == null) {
            throw Problem.invalid(FieldError.of("/dueAt", WrongValue.NO_DEADLINE));
        }
    }
}

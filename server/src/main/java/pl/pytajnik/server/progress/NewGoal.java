package pl.pytajnik.server.progress;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import pl.pytajnik.server.platform.problem.FieldError;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.WrongValue;

/**
 * The day of a test to be ready by.
 *
 * @param day after today and at most 366 days away, by the calendar of Poland
 */
record NewGoal(@NotNull LocalDate day) {
    private static final int MOST_DAYS = 366;

    LocalDate checked(Instant now) {
        LocalDate today = now.atZone(ReadyBy.ZONE).toLocalDate();
        if (!day.isAfter(today) || day.isAfter(today.plusDays(MOST_DAYS))) {
            throw Problem.invalid(FieldError.of("/day", WrongValue.DAY_TOO_FAR, MOST_DAYS));
        }
        return day;
    }
}

package pl.pytajnik.server.attempt;

import java.time.Instant;
import java.util.UUID;

/**
 * An attempt in the list of what is set to its student: to go on with, or to look at its result.
 *
 * @param number the student's first attempt at the assignment is 1
 * @param state whether it still takes answers that count
 * @param startedAt when it was begun
 */
public record MyAttemptView(UUID id, int number, AttemptState state, Instant startedAt) {
    static MyAttemptView of(Attempt attempt) {
        return new MyAttemptView(attempt.id(), attempt.number(), attempt.state(), attempt.startedAt());
    }
}

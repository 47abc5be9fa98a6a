package pl.pytajnik.server.attempt;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * {@code attempt.submitted}: an attempt has ended, by its student or because its time was over.
 *
 * @param submittedAt when it ended, which may be before the server noticed
 */
record AttemptSubmitted(
        UUID attemptId,
        UUID assignmentId,
        UUID studentId,
        int number,
        double score,
        double maxScore,
        Instant submittedAt) {
    static AttemptSubmitted of(Attempt attempt) {
        return new AttemptSubmitted(
                attempt.id(),
                attempt.assignmentId(),
                attempt.studentId(),
                attempt.number(),
                Objects.requireNonNull(attempt.score()),
                attempt.maxScore(),
                Objects.requireNonNull(attempt.submittedAt()));
    }
}

package pl.pytajnik.server.attempt;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one student has done with an assignment, for its teacher. */
public record StudentResultsView(UUID studentId, String nickname, List<AttemptResult> attempts) {
    /**
     * One attempt.
     *
     * @param score points of {@code maxScore}, halves of a question too; null until it is submitted
     * @param lateResponses came after the end; kept, not counted
     * @param supersededResponses overtaken by later answers to the same question; kept, not counted
     */
    public record AttemptResult(
            UUID attemptId,
            int number,
            AttemptState state,
            Instant startedAt,
            @Nullable Instant submittedAt,
            @Nullable Double score,
            double maxScore,
            long lateResponses,
            long supersededResponses) {
        static AttemptResult of(Attempt attempt, Responses.Uncounted uncounted) {
            return new AttemptResult(
                    attempt.id(),
                    attempt.number(),
                    attempt.state(),
                    attempt.startedAt(),
                    attempt.submittedAt(),
                    attempt.score(),
                    attempt.maxScore(),
                    uncounted.late(),
                    uncounted.superseded());
        }
    }
}

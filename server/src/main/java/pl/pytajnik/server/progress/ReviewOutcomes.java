package pl.pytajnik.server.progress;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.attempt.JudgingAnswer.JudgedAnswer;
import pl.pytajnik.server.platform.problem.ProblemCode;

/**
 * What became of answers while practising, one for each in the batch's order.
 *
 * @param outcomes in the order of the batch
 */
record ReviewOutcomes(List<ReviewOutcome> outcomes) {
    /**
     * What became of one answer.
     *
     * @param outcome whether it was taken
     * @param verdict null when it was refused, or taken while the key is secret
     * @param dueAt when the question comes back; null without a verdict
     * @param problem code of the problem when it was refused, else null
     */
    record ReviewOutcome(
            UUID id,
            UUID itemId,
            ReviewResult outcome,
            @Nullable JudgedAnswer verdict,
            @Nullable Instant dueAt,
            @Nullable String problem) {
        static ReviewOutcome refused(NewReview review, ProblemCode problem) {
            return new ReviewOutcome(review.id(), review.itemId(), ReviewResult.REFUSED, null, null, problem.slug());
        }

        ReviewOutcome comingBack(Instant due) {
            return new ReviewOutcome(id, itemId, outcome, verdict, due, problem);
        }
    }

    /** Whether an answer was taken. */
    enum ReviewResult {
        RECORDED,
        /** This id was recorded before; nothing changed. */
        DUPLICATE,
        REFUSED
    }
}

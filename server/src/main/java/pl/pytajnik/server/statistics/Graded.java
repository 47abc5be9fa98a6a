package pl.pytajnik.server.statistics;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A submitted attempt and what a question brought in it.
 *
 * @param nickname null when the student has left the class
 * @param score of the attempt, in points
 * @param others what the other questions that count brought
 * @param othersMax the most they could bring
 * @param worth of the question, in points
 * @param fraction of the question's points, 0 to 1, voided or not
 */
record Graded(
        UUID attemptId,
        UUID assignmentId,
        UUID studentId,
        @Nullable String nickname,
        double score,
        double max,
        double others,
        double othersMax,
        double worth,
        double fraction,
        @Nullable String remark,
        boolean voided) {
    Points points() {
        return new Points(score, max);
    }
}

package pl.pytajnik.server.attempt;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one student's attempts at an assignment brought, question by question, for its teachers.
 *
 * @param attempts by their number
 */
public record StudentMarksView(UUID studentId, List<AttemptMarks> attempts) {
    /**
     * One attempt.
     *
     * @param number the student's first attempt at the assignment is 1
     * @param marks of the questions it was asked, in its order
     */
    public record AttemptMarks(UUID attemptId, int number, List<QuestionMark> marks) {
        static AttemptMarks of(Sheet sheet, Map<UUID, Score> scores, Set<UUID> answered) {
            Attempt attempt = sheet.attempt();
            return new AttemptMarks(
                    attempt.id(),
                    attempt.number(),
                    sheet.questions().stream()
                            .map(question -> new QuestionMark(
                                    question.itemId(),
                                    answered.contains(question.itemId()),
                                    fraction(scores.get(question.itemId())),
                                    sheet.scheme().isVoided(question)))
                            .toList());
        }

        private static @Nullable Double fraction(@Nullable Score score) {
            return score == null ? null : score.fraction();
        }
    }

    /**
     * One question.
     *
     * @param answered whether an answer came in time
     * @param fraction what it is worth, from 0 to 1; null until the attempt is submitted
     * @param voided whether the question was taken out of the score
     */
    public record QuestionMark(
            UUID itemId, boolean answered, @Nullable Double fraction, boolean voided) {}
}

package pl.pytajnik.server.attempt;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.quiz.Mode;
import pl.pytajnik.server.quiz.Navigation;

/**
 * An attempt as its student sees it.
 *
 * @param title the assignment's
 * @param mode whether it counts for a grade
 * @param navigation whether one may go back
 * @param number the student's first attempt at the assignment is 1
 * @param startedAt when it was begun
 * @param asOf when this was read, by the same clock: a device need not trust its own to tell the time that is left
 * @param endsAt when its time is over; null without a limit and a deadline
 * @param state whether it still takes answers that count
 * @param maxScore points of all its questions that count
 * @param sections the parts of the quiz, in order; their questions follow one another
 * @param questions in the order they are asked, without keys
 * @param answers what the student has answered that counts, at most one a question
 * @param lastSequence the greatest the server has of this attempt, 0 before the first response; a device that goes on
 *     counts from here
 */
public record AttemptView(
        UUID id,
        UUID assignmentId,
        String title,
        Mode mode,
        Navigation navigation,
        int number,
        Instant startedAt,
        Instant asOf,
        @Nullable Instant endsAt,
        AttemptState state,
        double maxScore,
        List<SectionView> sections,
        List<QuestionView> questions,
        List<OwnAnswerView> answers,
        @Schema(required = true) int lastSequence) {
    /** @param given all responses of the attempt */
    static AttemptView of(Sheet sheet, List<Response> given, Instant now) {
        Attempt attempt = sheet.attempt();
        return new AttemptView(
                attempt.id(),
                attempt.assignmentId(),
                sheet.assignment().title(),
                sheet.assignment().mode(),
                sheet.assignment().navigation(),
                attempt.number(),
                attempt.startedAt(),
                now.truncatedTo(ChronoUnit.MILLIS),
                attempt.endsAt(),
                attempt.state(),
                attempt.maxScore(),
                SectionView.of(sheet.sections(), sheet.asked()),
                QuestionView.all(QuestionOrder.choiceSeed(sheet.attempt(), sheet.assignment()), sheet.questions()),
                OwnAnswerView.all(sheet, given),
                given.stream().mapToInt(Response::sequence).max().orElse(0));
    }
}

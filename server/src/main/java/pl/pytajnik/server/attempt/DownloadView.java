package pl.pytajnik.server.attempt;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.quiz.Assignment;
import pl.pytajnik.server.quiz.Mode;
import pl.pytajnik.server.quiz.Navigation;
import pl.pytajnik.server.quiz.Terms;

/**
 * What a device needs to begin and take an attempt without a network.
 *
 * @param attemptId under which the attempt is to be started
 * @param title the assignment's
 * @param mode whether it counts for a grade
 * @param navigation whether one may go back
 * @param timeLimitSeconds the student's own, from the start; null: none
 * @param dueAt the student's own deadline; null: none
 * @param maxScore points of all its questions that count
 * @param sections the parts of the quiz, in order; their questions follow one another
 * @param questions in the order they are asked, without keys
 */
public record DownloadView(
        UUID attemptId,
        UUID assignmentId,
        String title,
        Mode mode,
        Navigation navigation,
        @Nullable Integer timeLimitSeconds,
        @Nullable Instant dueAt,
        double maxScore,
        List<SectionView> sections,
        List<QuestionView> questions) {
    static DownloadView of(Sheet sheet, Terms own) {
        Assignment assignment = sheet.assignment();
        return new DownloadView(
                sheet.attempt().id(),
                assignment.id(),
                assignment.title(),
                assignment.mode(),
                assignment.navigation(),
                own.timeLimitSeconds(),
                own.dueAt(),
                sheet.attempt().maxScore(),
                SectionView.of(sheet.sections(), sheet.asked()),
                QuestionView.all(QuestionOrder.choiceSeed(sheet.attempt(), assignment), sheet.questions()));
    }
}

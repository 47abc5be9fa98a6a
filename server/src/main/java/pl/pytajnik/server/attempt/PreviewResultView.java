package pl.pytajnik.server.attempt;

import java.util.List;
import pl.pytajnik.server.attempt.ReleasedResult.ReleasedQuestion;
import pl.pytajnik.server.attempt.TryingQuiz.TrialSheet;
import pl.pytajnik.server.quiz.Asked;

/**
 * What a preview's answers would bring, as a student sees it once everything is released.
 *
 * @param score what the answers bring
 * @param maxScore what they could bring
 * @param questions each with its key
 */
record PreviewResultView(double score, double maxScore, List<ReleasedQuestion> questions) {
    static PreviewResultView of(TrialSheet sheet, Marked marked) {
        return new PreviewResultView(
                sheet.asked().stream()
                        .mapToDouble(asked -> points(asked, marked))
                        .sum(),
                sheet.edition().layout().maxScore(),
                sheet.questions().stream()
                        .map(question -> ReleasedQuestion.of(question, marked))
                        .toList());
    }

    private static double points(Asked asked, Marked marked) {
        return asked.points() * marked.mark(asked.itemId()).fraction();
    }
}

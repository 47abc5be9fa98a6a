package pl.pytajnik.server.attempt;

import java.util.List;
import java.util.UUID;
import pl.pytajnik.server.attempt.TryingQuiz.TrialSheet;

/**
 * A quiz as a student would see it, had it been published now.
 *
 * @param seed asks for the same draws and the same order of choices again
 * @param maxScore points of all its questions
 * @param sections the parts of the quiz, in order
 * @param questions as a student would get them, without keys
 */
record PreviewView(UUID seed, String title, double maxScore, List<SectionView> sections, List<QuestionView> questions) {
    static PreviewView of(UUID seed, TrialSheet sheet) {
        return new PreviewView(
                seed,
                sheet.edition().title(),
                sheet.edition().layout().maxScore(),
                SectionView.of(sheet.edition().layout().sections(), sheet.asked()),
                QuestionView.all(seed, sheet.questions()));
    }
}

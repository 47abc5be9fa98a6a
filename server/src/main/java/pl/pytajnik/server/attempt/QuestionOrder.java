package pl.pytajnik.server.attempt;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import pl.pytajnik.server.platform.Shuffle;
import pl.pytajnik.server.quiz.Asked;
import pl.pytajnik.server.quiz.Assignment;

/** The order of questions and choices in an attempt: the same whenever and wherever it is opened. */
final class QuestionOrder {
    private QuestionOrder() {}

    /**
     * Shuffled within each section; sections keep their order.
     *
     * @param edition the questions in the edition's order
     */
    static List<Asked> of(Attempt attempt, Assignment assignment, List<Asked> edition) {
        return assignment.shuffleQuestions()
                ? Shuffle.by(attempt.id(), edition, Asked::itemId).stream()
                        .sorted(Comparator.comparingInt(Asked::section))
                        .toList()
                : edition;
    }

    /** What choices are shuffled by: the attempt, or for everybody alike the assignment. Never the order of the bank. */
    static UUID choiceSeed(Attempt attempt, Assignment assignment) {
        return assignment.shuffleChoices() ? attempt.id() : assignment.id();
    }
}

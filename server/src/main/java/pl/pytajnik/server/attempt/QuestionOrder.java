package pl.pytajnik.server.attempt;

import java.util.List;
import java.util.UUID;
import pl.pytajnik.server.bank.ItemVersion;
import pl.pytajnik.server.quiz.Assignment;

/** The order of questions and choices in an attempt: the same whenever and wherever it is opened. */
final class QuestionOrder {
    private QuestionOrder() {}

    /** @param edition the questions in the edition's order */
    static List<ItemVersion> of(Attempt attempt, Assignment assignment, List<ItemVersion> edition) {
        return assignment.shuffleQuestions() ? Shuffle.by(attempt.id(), edition, ItemVersion::itemId) : edition;
    }

    /** What choices are shuffled by: the attempt, or for everybody alike the assignment. Never the order of the bank. */
    static UUID choiceSeed(Attempt attempt, Assignment assignment) {
        return assignment.shuffleChoices() ? attempt.id() : assignment.id();
    }
}

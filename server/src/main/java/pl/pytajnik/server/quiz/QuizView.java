package pl.pytajnik.server.quiz;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A quiz as its teacher sees it.
 *
 * @param sections its parts, in order; one without a title when it has none to speak of
 * @param archived whether it has left the list
 * @param version counted up by each change
 */
public record QuizView(
        UUID id, String title, List<QuizSection> sections, boolean archived, int version, Instant createdAt) {
    static QuizView of(Quiz quiz) {
        return new QuizView(
                quiz.id(), quiz.title(), quiz.sections(), quiz.isArchived(), quiz.version(), quiz.createdAt());
    }
}

package pl.pytajnik.server.quiz;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A quiz as its teacher sees it. */
public record QuizView(
        UUID id, String title, List<QuizSection> sections, boolean archived, int version, Instant createdAt) {
    static QuizView of(Quiz quiz) {
        return new QuizView(
                quiz.id(), quiz.title(), quiz.sections(), quiz.isArchived(), quiz.version(), quiz.createdAt());
    }
}

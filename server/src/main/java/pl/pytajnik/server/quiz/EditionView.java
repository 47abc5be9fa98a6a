package pl.pytajnik.server.quiz;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An edition as its teacher sees it. */
public record EditionView(
        UUID id, UUID quizId, int number, String title, Instant publishedAt, List<EditionItem> items) {
    static EditionView of(Edition edition) {
        return new EditionView(
                edition.id(),
                edition.quizId(),
                edition.number(),
                edition.title(),
                edition.publishedAt(),
                edition.items());
    }
}

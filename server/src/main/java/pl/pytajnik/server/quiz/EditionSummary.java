package pl.pytajnik.server.quiz;

import java.time.Instant;
import java.util.UUID;

/** An edition in a list. */
public record EditionSummary(UUID id, int number, String title, Instant publishedAt, int questionCount) {
    static EditionSummary of(Edition edition) {
        return new EditionSummary(
                edition.id(),
                edition.number(),
                edition.title(),
                edition.publishedAt(),
                edition.layout().questionCount());
    }
}

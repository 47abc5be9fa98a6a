package pl.pytajnik.server.quiz;

import java.time.Instant;
import java.util.UUID;

/**
 * An edition in a list.
 *
 * @param number the first edition of the quiz is 1
 * @param publishedAt when it was frozen
 * @param questionCount of one attempt
 */
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

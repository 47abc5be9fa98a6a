package pl.pytajnik.server.quiz;

import java.time.Instant;
import java.util.UUID;

/** {@code edition.published}: what a quiz's new edition is called by. */
record EditionPublished(UUID editionId, UUID quizId, int number, String title, Instant publishedAt) {
    static EditionPublished of(Edition edition) {
        return new EditionPublished(
                edition.id(), edition.quizId(), edition.number(), edition.title(), edition.publishedAt());
    }
}

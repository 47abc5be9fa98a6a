package pl.pytajnik.server.statistics;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.quiz.Decision;
import pl.pytajnik.server.quiz.Ruling;

/**
 * A ruling as teachers see it; the latest of an item stands.
 *
 * @param revision its number among the rulings of the edition
 * @param decision what was decided
 * @param version whose key marks; null unless it was re-keyed
 * @param reason in the teacher's words
 */
public record RulingView(
        UUID id,
        UUID editionId,
        UUID itemId,
        int revision,
        Decision decision,
        @Nullable Integer version,
        String reason,
        UUID teacherId,
        Instant createdAt) {
    static RulingView of(Ruling ruling) {
        return new RulingView(
                ruling.id(),
                ruling.editionId(),
                ruling.itemId(),
                ruling.revision(),
                ruling.decision(),
                ruling.version(),
                ruling.reason(),
                ruling.teacherId(),
                ruling.createdAt());
    }
}

package pl.pytajnik.server.statistics;

import java.util.UUID;
import pl.pytajnik.server.quiz.Decision;
import pl.pytajnik.server.quiz.Ruling;

/** {@code item.voided} and {@code item.restored}: a question of an edition no longer counts, or counts again. */
record ItemRuled(UUID rulingId, UUID editionId, UUID itemId, Decision decision, long attemptsChanged) {
    static ItemRuled of(Ruling ruling, long attemptsChanged) {
        return new ItemRuled(ruling.id(), ruling.editionId(), ruling.itemId(), ruling.decision(), attemptsChanged);
    }
}

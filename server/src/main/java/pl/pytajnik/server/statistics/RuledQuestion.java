package pl.pytajnik.server.statistics;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.bank.ItemVersion;
import pl.pytajnik.server.quiz.Ruling;

/**
 * A question of an edition and what has become of it.
 *
 * @param ruling that stands; null when it counts as it was published from the beginning
 * @param right the choices that are right by the key that marks; none when the answer is typed
 */
record RuledQuestion(ItemVersion asked, @Nullable Ruling ruling, Set<UUID> right) {
    UUID itemId() {
        return asked.itemId();
    }

    boolean counts() {
        return ruling == null || !ruling.isVoiding();
    }
}

package pl.pytajnik.server.attempt;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.pytajnik.server.attempt.Score.ScoreId;

/** The scores of all submitted attempts, item by item. */
@ApplicationScoped
public class Scores implements PanacheRepositoryBase<Score, ScoreId> {
    /** What the answers were worth, by item. */
    Map<UUID, Mark> marks(UUID attemptId) {
        return list("id.attemptId", attemptId).stream().collect(Collectors.toMap(Score::itemId, Score::mark));
    }

    /** By attempt and item; attempts that are not submitted are left out. */
    Map<UUID, Map<UUID, Score>> of(Collection<UUID> attemptIds) {
        return list("id.attemptId in ?1", attemptIds).stream()
                .collect(Collectors.groupingBy(Score::attemptId, Collectors.toMap(Score::itemId, Function.identity())));
    }
}

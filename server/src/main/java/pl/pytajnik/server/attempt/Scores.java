package pl.pytajnik.server.attempt;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pytajnik.server.attempt.Score.ScoreId;

/** The scores of all submitted attempts, item by item. */
@ApplicationScoped
public class Scores implements PanacheRepositoryBase<Score, ScoreId> {
    /** What the answers were worth, by item. */
    Map<UUID, Mark> marks(UUID attemptId) {
        return list("id.attemptId", attemptId).stream().collect(Collectors.toMap(Score::itemId, Score::mark));
    }
}

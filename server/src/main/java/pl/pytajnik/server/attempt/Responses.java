package pl.pytajnik.server.attempt;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All responses of all attempts. Appended, never updated. */
@ApplicationScoped
public class Responses implements PanacheRepositoryBase<Response, UUID> {
    List<Response> of(UUID attemptId) {
        return list("attemptId", attemptId);
    }

    Map<UUID, List<Response>> of(Collection<UUID> attemptIds) {
        return list("attemptId in ?1", attemptIds).stream().collect(Collectors.groupingBy(Response::attemptId));
    }

    /** Those of the ids that are taken, in whatever attempt. */
    Map<UUID, Response> withIds(Collection<UUID> ids) {
        return list("id in ?1", ids).stream().collect(Collectors.toMap(Response::id, Function.identity()));
    }

    /** How far attempts have come; those without any response are left out. */
    Map<UUID, Answered> answered(Collection<UUID> attemptIds) {
        return getEntityManager()
                .createQuery("""
                        select attemptId, count(distinct case when not late then itemId end), max(receivedAt),
                            count(case when late then 1 end),
                            count(case when not late then 1 end) - count(distinct case when not late then itemId end)
                        from Response where attemptId in ?1 group by attemptId""", Answered.class)
                .setParameter(1, attemptIds)
                .getResultStream()
                .collect(Collectors.toMap(Answered::attemptId, Function.identity()));
    }

    /** Which items were answered in time, by attempt; attempts without any are left out. */
    Map<UUID, Set<UUID>> answeredItems(Collection<UUID> attemptIds) {
        return getEntityManager()
                .createQuery(
                        "select distinct attemptId, itemId from Response where attemptId in ?1 and not late",
                        AnsweredItem.class)
                .setParameter(1, attemptIds)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        AnsweredItem::attemptId, Collectors.mapping(AnsweredItem::itemId, Collectors.toSet())));
    }

    private record AnsweredItem(UUID attemptId, UUID itemId) {}

    /**
     * How far an attempt has come.
     *
     * @param questions that were answered in time
     * @param latest when the last response arrived; null when there is none
     */
    record Answered(
            UUID attemptId, long questions, @Nullable Instant latest, long late, long superseded) {
        static Answered none(UUID attemptId) {
            return new Answered(attemptId, 0, null, 0, 0);
        }
    }
}

package pl.pytajnik.server.attempt;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    /** How many did not count, by attempt; attempts without any response are left out. */
    Map<UUID, Uncounted> uncounted(Collection<UUID> attemptIds) {
        return getEntityManager()
                .createQuery("""
                        select attemptId, count(case when late then 1 end),
                            count(case when not late then 1 end) - count(distinct case when not late then itemId end)
                        from Response where attemptId in ?1 group by attemptId""", Uncounted.class)
                .setParameter(1, attemptIds)
                .getResultStream()
                .collect(Collectors.toMap(Uncounted::attemptId, Function.identity()));
    }

    record Uncounted(UUID attemptId, long late, long superseded) {
        static Uncounted none(UUID attemptId) {
            return new Uncounted(attemptId, 0, 0);
        }
    }
}

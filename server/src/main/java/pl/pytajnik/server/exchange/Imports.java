package pl.pytajnik.server.exchange;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pytajnik.server.platform.PageQuery;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;

/** Files that were read, of all teachers. */
@ApplicationScoped
class Imports implements PanacheRepositoryBase<Import, UUID> {
    private static final int AT_ONCE = 100;

    Import owned(UUID id, UUID teacher) {
        return find("id = ?1 and ownerId = ?2", id, teacher)
                .firstResultOptional()
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    Import ownedForChange(UUID id, UUID teacher) {
        return find("id = ?1 and ownerId = ?2", id, teacher)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    List<Import> newestFirst(UUID teacher, PageQuery page) {
        return find("ownerId = ?1 and id < ?2 order by id desc", teacher, page.before())
                .page(0, page.fetch())
                .list();
    }

    /** How many questions came to what. */
    Map<ImportOutcome, Integer> outcomes(UUID id) {
        return outcomes(List.of(id)).getOrDefault(id, Map.of());
    }

    /** The same of several, by id; one without questions is not there. */
    Map<UUID, Map<ImportOutcome, Integer>> outcomes(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery(
                        "select q.key.importId, q.outcome, count(*) from ImportQuestion q where q.key.importId in ?1"
                                + " group by q.key.importId, q.outcome",
                        Counted.class)
                .setParameter(1, ids)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        Counted::importId, Collectors.toMap(Counted::outcome, row -> Math.toIntExact(row.count()))));
    }

    /** @return how many were forgotten, at most a batch */
    @Transactional
    int forgetBefore(Instant time) {
        return getEntityManager()
                .createNativeQuery("delete from import where id in"
                        + " (select id from import where created_at < :time order by created_at limit :most)")
                .setParameter("time", time)
                .setParameter("most", AT_ONCE)
                .executeUpdate();
    }

    record Counted(UUID importId, ImportOutcome outcome, long count) {}
}

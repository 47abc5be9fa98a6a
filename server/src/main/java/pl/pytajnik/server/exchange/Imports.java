package pl.pytajnik.server.exchange;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
        Map<ImportOutcome, Integer> counts = new EnumMap<>(ImportOutcome.class);
        getEntityManager()
                .createQuery(
                        "select q.outcome, count(*) from ImportQuestion q where q.key.importId = ?1 group by q.outcome",
                        Counted.class)
                .setParameter(1, id)
                .getResultList()
                .forEach(row -> counts.put(row.outcome(), Math.toIntExact(row.count())));
        return counts;
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

    record Counted(ImportOutcome outcome, long count) {}
}

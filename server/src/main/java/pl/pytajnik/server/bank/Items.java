package pl.pytajnik.server.bank;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;

/** The items of all teachers, with their versions. */
@ApplicationScoped
public class Items implements PanacheRepositoryBase<Item, UUID> {
    private static final String CURRENT =
            "select i, v from Item i join ItemVersion v on v.itemId = i.id and v.version = i.version ";

    CurrentItem owned(UUID id, UUID teacher) {
        return getEntityManager()
                .createQuery(CURRENT + "where i.id = ?1 and i.ownerId = ?2", CurrentItem.class)
                .setParameter(1, id)
                .setParameter(2, teacher)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    /** The teacher's own item, held until the transaction ends so that two edits cannot make the same version. */
    Item ownedForEdit(UUID id, UUID teacher) {
        return find("id = ?1 and ownerId = ?2", id, teacher)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    /** What a draft became, held until the transaction ends; an accepted draft has one. */
    Item ofDraftForEdit(UUID draftId) {
        return find("draftId", draftId).withLock(LockModeType.PESSIMISTIC_WRITE).singleResult();
    }

    /** Like {@link #ownedForEdit(UUID, UUID)}, with their versions, in the order of their ids; others' are left out. */
    List<CurrentItem> ownedForEdit(Collection<UUID> ids, UUID teacher) {
        find("id in ?1 and ownerId = ?2 order by id", ids, teacher)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        return owned(ids, teacher);
    }

    /** Those of the items that are the teacher's, in no order. */
    List<CurrentItem> owned(Collection<UUID> ids, UUID teacher) {
        return getEntityManager()
                .createQuery(CURRENT + "where i.id in ?1 and i.ownerId = ?2", CurrentItem.class)
                .setParameter(1, ids)
                .setParameter(2, teacher)
                .getResultList();
    }

    /** The teacher's items with one of these stems. */
    List<CurrentItem> withStems(Collection<String> stems, UUID teacher) {
        return getEntityManager()
                .createQuery(CURRENT + "where i.ownerId = ?1 and v.stem in ?2", CurrentItem.class)
                .setParameter(1, teacher)
                .setParameter(2, stems)
                .getResultList();
    }

    List<CurrentItem> newestFirst(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery(CURRENT + "where i.id in ?1 order by i.id desc", CurrentItem.class)
                .setParameter(1, ids)
                .getResultList();
    }

    /** Whether some of the items are in the archive. */
    public boolean anyArchived(Collection<UUID> ids) {
        return count("id in ?1 and archivedAt is not null", ids) > 0;
    }

    /** Current version numbers of those of the items that are the teacher's; none goes before the transaction ends. */
    public Map<UUID, Integer> versionsOwned(Collection<UUID> ids, UUID teacher) {
        return find("id in ?1 and ownerId = ?2 order by id", ids, teacher)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .stream()
                .collect(Collectors.toMap(Item::id, Item::version));
    }

    /** The teacher's items that a draw may take, oldest first, so many at most. */
    public List<UUID> drawable(Pool pool, UUID teacher, int most) {
        Map<String, Object> conditions = pool.filter().conditions();
        String where = conditions.keySet().stream().map(" and "::concat).collect(Collectors.joining());
        Query query = getEntityManager()
                .createNativeQuery(
                        "select i.id from item i join item_version v on v.item_id = i.id and v.version = i.version"
                                + " where i.owner_id = :teacher" + where + " order by i.id limit :most",
                        UUID.class)
                .setParameter("teacher", teacher)
                .setParameter("most", most);
        int parameter = 0;
        for (Object value : conditions.values()) {
            query.setParameter("p" + parameter++, value);
        }
        List<?> ids = query.getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }
}

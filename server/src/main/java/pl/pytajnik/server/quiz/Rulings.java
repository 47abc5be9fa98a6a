package pl.pytajnik.server.quiz;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import pl.pytajnik.server.bank.ItemVersion;
import pl.pytajnik.server.platform.PageQuery;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;

/** The rulings over all editions. Appended, never changed. */
@ApplicationScoped
public class Rulings implements PanacheRepositoryBase<Ruling, UUID> {
    private final Editions editions;

    Rulings(Editions editions) {
        this.editions = editions;
    }

    /** Those that stand: of each item the latest. */
    public List<Ruling> standing(UUID editionId) {
        return list("""
                from Ruling r where r.editionId = ?1 and r.revision =
                    (select max(s.revision) from Ruling s where s.editionId = ?1 and s.itemId = r.itemId)""", editionId);
    }

    /** The versions that mark instead, of those of the rulings that re-key. */
    public List<ItemVersion> keys(Collection<Ruling> rulings) {
        List<UUID> rekeying =
                rulings.stream().filter(Ruling::isRekeying).map(Ruling::id).toList();
        return rekeying.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery("""
                                select v from Ruling r join ItemVersion v on v.itemId = r.itemId and v.version = r.version
                                where r.id in ?1""", ItemVersion.class)
                        .setParameter(1, rekeying)
                        .getResultList();
    }

    /** How many there are, so that whoever rules says which ones they have seen. */
    public int revision(UUID editionId) {
        return Math.toIntExact(count("editionId", editionId));
    }

    public List<Ruling> newestFirst(UUID editionId, PageQuery page) {
        return find("editionId = ?1 and id < ?2 order by id desc", editionId, page.before())
                .page(0, page.fetch())
                .list();
    }

    /** A ruling over an edition the teacher may read, {@link Editions#taught}; another's is not found. */
    public Ruling taught(UUID id, UUID teacher) {
        Ruling ruling = findByIdOptional(id).orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
        editions.taught(ruling.editionId(), teacher);
        return ruling;
    }

    /**
     * The teacher's own edition, held with all its assignments and attempts until the transaction ends: nobody else rules
     * over it, sets it, starts or submits an attempt at it meanwhile. Whoever submits afterwards reads the new ruling.
     */
    public EditionTurn waitForTurn(UUID editionId, UUID teacher) {
        editions.owned(editionId, teacher);
        hold("select id from edition where id = :edition for update", editionId);
        hold("select id from assignment where edition_id = :edition order by id for update", editionId);
        hold("""
                select id from attempt where assignment_id in (select id from assignment where edition_id = :edition)
                order by id for update""", editionId);
        return new EditionTurn(editionId, teacher, revision(editionId));
    }

    private void hold(String rows, UUID editionId) {
        getEntityManager()
                .createNativeQuery("select count(*) from (" + rows + ") held", Long.class)
                .setParameter("edition", editionId)
                .getSingleResult();
    }
}

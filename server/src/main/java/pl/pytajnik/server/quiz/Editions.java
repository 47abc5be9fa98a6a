package pl.pytajnik.server.quiz;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pytajnik.server.bank.ItemVersion;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;

/** The editions of all quizzes. */
@ApplicationScoped
public class Editions implements PanacheRepositoryBase<Edition, UUID> {
    /** The teacher's own edition; another's is not found. */
    public Edition owned(UUID id, UUID teacher) {
        return find("id = ?1 and ownerId = ?2", id, teacher)
                .firstResultOptional()
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    int publishedOf(UUID quizId) {
        return Math.toIntExact(count("quizId", quizId));
    }

    /** Ids of the items of editions, by edition. */
    public Map<UUID, Set<UUID>> items(Collection<UUID> editionIds) {
        return getEntityManager()
                .createQuery("select e.id, i.itemId from Edition e join e.items i where e.id in ?1", ItemOf.class)
                .setParameter(1, editionIds)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        ItemOf::editionId, Collectors.mapping(ItemOf::itemId, Collectors.toSet())));
    }

    /** The questions of an edition, in its order. */
    public List<ItemVersion> questions(UUID editionId) {
        return getEntityManager()
                .createQuery("""
                        select v from Edition e join e.items i
                        join ItemVersion v on v.itemId = i.itemId and v.version = i.version
                        where e.id = ?1 order by index(i)""", ItemVersion.class)
                .setParameter(1, editionId)
                .getResultList();
    }

    record ItemOf(UUID editionId, UUID itemId) {}
}

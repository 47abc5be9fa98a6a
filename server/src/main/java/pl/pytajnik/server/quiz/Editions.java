package pl.pytajnik.server.quiz;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pytajnik.server.bank.ItemVersion;
import pl.pytajnik.server.platform.PageQuery;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;

/** The editions of all quizzes. */
@ApplicationScoped
public class Editions implements PanacheRepositoryBase<Edition, UUID> {
    private static final String TAUGHT = "id in (select a.editionId from Assignment a where a.classroomId in "
            + "(select t.id.classroomId from Teaching t where t.id.teacherId = ?2))";

    /**
     * An edition to read: the teacher's own, or one that is set to a class they own or teach too.
     *
     * @throws Problem 404 when there is none, or it is another teacher's
     */
    public Edition taught(UUID id, UUID teacher) {
        return find("id = ?1 and (ownerId = ?2 or " + TAUGHT + ")", id, teacher)
                .firstResultOptional()
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    /** For what only its owner may do. @throws Problem 403 to whom it is only {@link #taught}, 404 to anybody else */
    public Edition owned(UUID id, UUID teacher) {
        Edition edition = taught(id, teacher);
        if (!edition.isOwnedBy(teacher)) {
            throw Problem.of(ProblemCode.OWNER_ONLY);
        }
        return edition;
    }

    /** What {@link #owned} finds, as its owner sees it. */
    public EditionView view(UUID id, UUID teacher) {
        return EditionView.of(owned(id, teacher));
    }

    Optional<Edition> before(Edition edition) {
        return find("quizId = ?1 and number = ?2", edition.quizId(), edition.number() - 1)
                .firstResultOptional();
    }

    List<Edition> newestFirst(UUID quizId, PageQuery page) {
        return find("quizId = ?1 and id < ?2 order by id desc", quizId, page.before())
                .page(0, page.fetch())
                .list();
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

    /** What an edition asks of its items. */
    public Layout layout(UUID editionId) {
        return findById(editionId).layout();
    }

    /** Those of an edition's questions that have these ids, in no order. */
    public List<ItemVersion> questions(UUID editionId, Collection<UUID> itemIds) {
        return getEntityManager()
                .createQuery("""
                        select v from Edition e join e.items i
                        join ItemVersion v on v.itemId = i.itemId and v.version = i.version
                        where e.id = ?1 and i.itemId in ?2""", ItemVersion.class)
                .setParameter(1, editionId)
                .setParameter(2, itemIds)
                .getResultList();
    }

    /** All questions that an edition may ask, in its order. */
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

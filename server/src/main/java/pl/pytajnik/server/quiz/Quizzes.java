package pl.pytajnik.server.quiz;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import pl.pytajnik.server.platform.PageQuery;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;

/** The quizzes of all teachers. */
@ApplicationScoped
public class Quizzes implements PanacheRepositoryBase<Quiz, UUID> {
    Quiz owned(UUID id, UUID teacher) {
        return ownedWith(LockModeType.NONE, id, teacher);
    }

    /**
     * For packages that come after this one.
     *
     * @throws Problem 404 when there is none, or it is another teacher's
     */
    public QuizView view(UUID id, UUID teacher) {
        return QuizView.of(owned(id, teacher));
    }

    /** The teacher's own quiz, held until the transaction ends: edits and editions of it follow one another. */
    Quiz ownedForChange(UUID id, UUID teacher) {
        return ownedWith(LockModeType.PESSIMISTIC_WRITE, id, teacher);
    }

    List<Quiz> newestFirst(UUID teacher, boolean archived, PageQuery page) {
        String over = archived ? "is not null" : "is null";
        return find("ownerId = ?1 and id < ?2 and archivedAt " + over + " order by id desc", teacher, page.before())
                .page(0, page.fetch())
                .list();
    }

    /** Whether any quiz, archived ones too, or any edition has the item. */
    boolean anyWith(UUID itemId) {
        return (Boolean) getEntityManager()
                .createNativeQuery("""
                        select exists (select from edition_item where item_id = :item) or exists (
                            select from quiz q join item i on i.owner_id = q.owner_id
                            where i.id = :item and q.sections @> jsonb_build_array(jsonb_build_object('entries',
                                jsonb_build_array(jsonb_build_object('itemId', cast(:item as text))))))""", Boolean.class)
                .setParameter("item", itemId)
                .getSingleResult();
    }

    private Quiz ownedWith(LockModeType lock, UUID id, UUID teacher) {
        return find("id = ?1 and ownerId = ?2", id, teacher)
                .withLock(lock)
                .firstResultOptional()
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }
}

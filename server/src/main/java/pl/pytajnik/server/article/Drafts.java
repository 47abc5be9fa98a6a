package pl.pytajnik.server.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pytajnik.server.platform.PageQuery;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;

/** The drafts of all articles. */
@ApplicationScoped
public class Drafts implements PanacheRepositoryBase<StoredDraft, UUID> {
    StoredDraft owned(UUID id, UUID teacher) {
        return find("id = ?1 and ownerId = ?2", id, teacher)
                .firstResultOptional()
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    /** The teacher's own draft, held until the transaction ends so that nobody else reviews it meanwhile. */
    public StoredDraft ownedForReview(UUID id, UUID teacher) {
        return find("id = ?1 and ownerId = ?2", id, teacher)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    List<StoredDraft> bestFirst(UUID articleId, DraftFilter filter, PageQuery page) {
        return find("""
                        articleId = ?1 and id < ?2 and (?3 is null or kind = ?3) and (?4 is null or status = ?4)
                        order by id desc""", articleId, page.before(), filter.kind, filter.status)
                .page(0, page.fetch())
                .list();
    }

    boolean anyReviewed(UUID articleId) {
        return count("articleId = ?1 and status <> ?2", articleId, DraftStatus.NEW) > 0;
    }

    void forgetNew(UUID articleId) {
        delete("articleId = ?1 and status = ?2", articleId, DraftStatus.NEW);
    }

    /** Ids of all drafts of an article. */
    public Set<UUID> idsOf(UUID articleId) {
        return getEntityManager()
                .createQuery("select id from StoredDraft where articleId = ?1", UUID.class)
                .setParameter(1, articleId)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    Set<Question> questionsOf(UUID articleId) {
        return getEntityManager()
                .createQuery(
                        "select kind, stem, key, evidenceStart, evidenceEnd from StoredDraft where articleId = ?1",
                        Question.class)
                .setParameter(1, articleId)
                .getResultStream()
                .collect(Collectors.toSet());
    }
}

package pl.pytajnik.server.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import pl.pytajnik.server.platform.PageQuery;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;

/** The stored articles. */
@ApplicationScoped
public class Articles implements PanacheRepositoryBase<StoredArticle, UUID> {
    /** The teacher's own article; another's is not found. */
    public StoredArticle owned(UUID id, UUID teacher) {
        return find("id = ?1 and ownerId = ?2", id, teacher)
                .firstResultOptional()
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    /** Held until the transaction ends, so that no drafts are stored meanwhile. */
    StoredArticle ownedForEdit(UUID id, UUID teacher) {
        return find("id = ?1 and ownerId = ?2", id, teacher)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    /** Like {@link #owned}, for those who don't need the text. */
    void requireOwned(UUID id, UUID teacher) {
        if (count("id = ?1 and ownerId = ?2", id, teacher) == 0) {
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
    }

    List<ArticleSummary> newestFirst(UUID teacher, PageQuery page) {
        return getEntityManager()
                .createQuery("""
                        select a.id, a.title, a.language, a.published, a.createdAt,
                            (select count(*) from StoredDraft d where d.articleId = a.id and d.status = NEW),
                            (select count(*) from StoredDraft d where d.articleId = a.id and d.status = ACCEPTED)
                        from StoredArticle a where a.ownerId = ?1 and a.id < ?2 order by a.id desc""", ArticleSummary.class)
                .setParameter(1, teacher)
                .setParameter(2, page.before())
                .setMaxResults(page.fetch())
                .getResultList();
    }
}

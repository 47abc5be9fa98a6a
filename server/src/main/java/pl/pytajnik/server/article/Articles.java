package pl.pytajnik.server.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** An article with its text, as its teacher sees it; another's is not found. */
    public ArticleView view(UUID id, UUID teacher) {
        return ArticleView.of(owned(id, teacher));
    }

    /** Like {@link #view}; empty when there is none. */
    public Optional<ArticleView> maybeView(UUID id, UUID teacher) {
        return find("id = ?1 and ownerId = ?2", id, teacher)
                .firstResultOptional()
                .map(ArticleView::of);
    }

    /** The teacher's article with just this text. */
    public Optional<ArticleView> withText(String text, UUID teacher) {
        return find("ownerId = ?1 and text = ?2 order by id", teacher, text)
                .firstResultOptional()
                .map(ArticleView::of);
    }

    /** The teacher's articles with just this title, some of them when there are many. */
    public List<ArticleView> titled(String title, UUID teacher) {
        return find("ownerId = ?1 and title = ?2 order by id desc", teacher, title).page(0, 5).stream()
                .map(ArticleView::of)
                .toList();
    }

    /** Titles of those of the articles that are the teacher's, by id. */
    public Map<UUID, String> titles(Collection<UUID> ids, UUID teacher) {
        return getEntityManager()
                .createQuery(
                        "select a.id, a.title from StoredArticle a where a.id in ?1 and a.ownerId = ?2", Titled.class)
                .setParameter(1, ids)
                .setParameter(2, teacher)
                .getResultStream()
                .collect(Collectors.toMap(Titled::id, Titled::title));
    }

    record Titled(UUID id, String title) {}

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

package pl.pytajnik.server.article;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.platform.VersionTag;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;

/** A teacher mends an article or throws it away, as long as no question hangs on it. */
@ApplicationScoped
public class KeepingArticle {
    private final Articles articles;
    private final Drafts drafts;
    private final List<HangingOnArticles> others;

    public KeepingArticle(Articles articles, Drafts drafts, @All List<HangingOnArticles> others) {
        this.articles = articles;
        this.drafts = drafts;
        this.others = List.copyOf(others);
    }

    /**
     * Drafts nobody has reviewed go: they were made of other words.
     *
     * @param ifMatch the version the teacher has read, as it came in If-Match
     */
    @Transactional
    public ArticleView change(UUID teacher, UUID id, @Nullable String ifMatch, ArticleChange change) {
        StoredArticle article = articles.ownedForEdit(id, teacher);
        VersionTag.requireMatch(ifMatch, article.version());
        requireFree(id);
        drafts.forgetNew(id);
        article.become(change.of(article).readable());
        articles.flush();
        return ArticleView.of(article);
    }

    @Transactional
    public void delete(UUID teacher, UUID id) {
        StoredArticle article = articles.ownedForEdit(id, teacher);
        requireFree(id);
        drafts.forgetNew(id);
        articles.delete(article);
    }

    private void requireFree(UUID id) {
        if (drafts.anyReviewed(id) || others.stream().anyMatch(other -> other.hangsOn(id))) {
            throw Problem.of(ProblemCode.ARTICLE_IN_USE);
        }
    }
}

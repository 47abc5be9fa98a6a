package pl.pytajnik.server.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import pl.pytajnik.server.platform.Ids;

/** A teacher brings an article. */
@ApplicationScoped
public class BringingArticle {
    private final Articles articles;
    private final Ids ids;
    private final Clock clock;

    public BringingArticle(Articles articles, Ids ids, Clock clock) {
        this.articles = articles;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public ArticleView by(UUID teacher, NewArticle article) {
        StoredArticle stored = new StoredArticle(ids.next(), teacher, article.readable(), clock.instant());
        articles.persist(stored);
        return ArticleView.of(stored);
    }
}

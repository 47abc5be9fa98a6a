package pl.pytajnik.server.exchange;

import java.util.AbstractList;
import java.util.List;
import java.util.UUID;
import pl.pytajnik.exchange.item.Article;
import pl.pytajnik.server.article.ArticleView;
import pl.pytajnik.server.article.Articles;

/** Articles, each fetched when it is asked for: a bank may hang on more of them than fit into memory. */
final class Cited extends AbstractList<Article> {
    private final Articles articles;
    private final UUID teacher;
    private final List<UUID> ids;

    Cited(Articles articles, UUID teacher, List<UUID> ids) {
        this.articles = articles;
        this.teacher = teacher;
        this.ids = ids;
    }

    @Override
    public Article get(int index) {
        ArticleView article = articles.view(ids.get(index), teacher);
        return new Article(article.id(), article.title(), article.text(), article.language(), article.published());
    }

    @Override
    public int size() {
        return ids.size();
    }
}

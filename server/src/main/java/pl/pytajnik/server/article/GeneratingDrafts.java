package pl.pytajnik.server.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import pl.pytajnik.content.question.Generation;

/** Article in, drafts stored. */
@ApplicationScoped
public class GeneratingDrafts {
    private final Articles articles;
    private final Thinking thinking;
    private final StoringDrafts storing;

    public GeneratingDrafts(Articles articles, Thinking thinking, StoringDrafts storing) {
        this.articles = articles;
        this.thinking = thinking;
        this.storing = storing;
    }

    public GenerationView from(UUID articleId, UUID teacher) {
        return from(articleId, teacher, NewGeneration.ALL);
    }

    /** Thinking takes seconds, so it holds no transaction open; storing does. */
    public GenerationView from(UUID articleId, UUID teacher, NewGeneration wanted) {
        StoredArticle article = articles.owned(articleId, teacher);
        Generation found = thinking.about(article.content(), wanted);
        GenerationView view = storing.into(article, found, wanted.most());
        return view.made() > 0 ? view : view.warning(whyNothing(article, view));
    }

    private static String whyNothing(StoredArticle article, GenerationView view) {
        if (view.alreadyKnown() > 0) {
            return "nothing-left";
        }
        return PolishText.isLikely(article.text()) ? "nothing-found" : "not-polish";
    }

    /** Why the sentences of a span gave no question, or not another one. */
    List<RefusalView> refusals(UUID articleId, UUID teacher, NewGeneration.Span among) {
        StoredArticle article = articles.owned(articleId, teacher);
        return thinking.about(article.content(), new NewGeneration(null, null, among)).refusals().stream()
                .map(RefusalView::of)
                .toList();
    }
}

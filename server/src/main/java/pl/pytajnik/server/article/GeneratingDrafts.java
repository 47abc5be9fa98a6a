package pl.pytajnik.server.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import pl.pytajnik.content.QuestionGenerator;

/** Article in, drafts stored. */
@ApplicationScoped
public class GeneratingDrafts {
    private final Articles articles;
    private final QuestionGenerator generator;
    private final StoringDrafts storing;

    public GeneratingDrafts(Articles articles, QuestionGenerator generator, StoringDrafts storing) {
        this.articles = articles;
        this.generator = generator;
        this.storing = storing;
    }

    /** Thinking takes seconds, so it holds no transaction open; storing does. */
    public GenerationView from(UUID articleId, UUID teacher) {
        StoredArticle article = articles.owned(articleId, teacher);
        return storing.into(article, generator.generate(article.content()));
    }
}

package pl.pytajnik.server.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An article with its text. */
public record ArticleView(
        UUID id,
        int version,
        String title,
        String text,
        String language,
        @Nullable LocalDate published,
        Instant createdAt) {
    static ArticleView of(StoredArticle article) {
        return new ArticleView(
                article.id(),
                article.version(),
                article.title(),
                article.text(),
                article.language(),
                article.published(),
                article.createdAt());
    }
}

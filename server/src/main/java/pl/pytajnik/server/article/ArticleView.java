package pl.pytajnik.server.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An article with its text.
 *
 * @param version counted up by each change
 * @param text as it was brought, or its plain words when it was Markdown; places in it are counted in UTF-16 code units
 * @param language code of ISO 639-1
 * @param published the day the text appeared, which tells what „yesterday” means in it; null when it was not said
 */
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

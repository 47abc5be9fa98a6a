package pl.pytajnik.server.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.BundledArticle;

/**
 * An article that comes with Pytajnik.
 *
 * @param author who wrote it
 * @param date when it appeared
 * @param licence its SPDX name
 * @param words how many there are in the text
 * @param text left out in the list
 */
public record BundledArticleView(
        String name,
        String title,
        String author,
        LocalDate date,
        String licence,
        int words,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String text) {
    static BundledArticleView of(BundledArticle article) {
        return view(article, article.article().text());
    }

    static BundledArticleView withoutText(BundledArticle article) {
        return view(article, null);
    }

    private static BundledArticleView view(BundledArticle article, @Nullable String text) {
        return new BundledArticleView(
                article.name(),
                article.article().title(),
                article.author(),
                article.date(),
                article.licence(),
                article.words(),
                text);
    }
}

package pl.pytajnik.server.article;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a teacher changes of an article nothing hangs on yet; what is left out or null stays as it is.
 *
 * @param title null: as it was
 * @param text null: as it was; at most 200 000 characters
 * @param language {@code pl} to vouch for a text that does not look Polish
 * @param published null takes the date away; left out, it stays
 */
public record ArticleChange(
        @Size(max = 300) @Pattern(regexp = NOT_BLANK, message = BLANK) @Nullable
        String title,

        @Size(max = 200_000) @Pattern(regexp = NOT_BLANK, message = BLANK) @Nullable
        String text,

        @Pattern(regexp = "pl") @Nullable String language,
        @Nullable NewPublicationDay published) {
    private static final String BLANK = "{jakarta.validation.constraints.NotBlank.message}";
    private static final String NOT_BLANK = "(?s).*\\S.*";

    NewArticle of(StoredArticle article) {
        return new NewArticle(
                Objects.requireNonNullElse(title, article.title()),
                Objects.requireNonNullElse(text, article.text()),
                language,
                published == null ? article.published() : published.day(),
                TextFormat.PLAIN);
    }
}

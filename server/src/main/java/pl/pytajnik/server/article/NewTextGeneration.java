package pl.pytajnik.server.article;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.Article;
import pl.pytajnik.content.question.Kind;

/**
 * A text to make questions of, once, with nothing stored.
 *
 * @param title may help; null for none
 * @param text at most 200 000 characters
 * @param language „pl” to say that it is Polish whatever it looks like
 * @param published the day the text appeared, which tells what „yesterday” means in it; null: not known
 * @param format null: plain
 * @param kinds null or empty for all
 * @param limit how many at most; null for all
 * @param explain whether to tell what was considered and not asked; null for no
 */
public record NewTextGeneration(
        @Size(max = 300) @Nullable String title,
        @NotBlank @Size(max = 200_000) String text,
        @Pattern(regexp = "pl") @Nullable String language,
        @Nullable LocalDate published,
        @Nullable TextFormat format,
        @Nullable Set<Kind> kinds,
        @Min(1) @Max(500) @Nullable Integer limit,
        @Nullable Boolean explain) {
    Article article() {
        NewArticle readable =
                new NewArticle(Objects.requireNonNullElse(title, ""), text, language, published, format).readable();
        return new Article(readable.title(), readable.text(), published);
    }

    NewGeneration wanted() {
        return new NewGeneration(kinds, limit, null);
    }
}

package pl.pytajnik.server.article;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;

/**
 * An article a teacher brings. Its text is kept to the character, unless it is Markdown.
 *
 * @param title what lists show
 * @param text at most 200 000 characters
 * @param language „pl” to say that it is Polish whatever it looks like; null to have that found out
 * @param published day of publication, which settles what „yesterday” means; null when nobody knows
 * @param format null for plain
 */
public record NewArticle(
        @NotBlank @Size(max = 300) String title,
        @NotBlank @Size(max = 200_000) String text,
        @Pattern(regexp = "pl") @Size(max = 2) @Nullable String language,
        @Nullable LocalDate published,
        @Nullable TextFormat format) {
    /**
     * The same in plain text, and in Polish.
     *
     * @throws Problem when it looks like another language and nobody says that it is Polish
     */
    NewArticle readable() {
        if (format == TextFormat.MARKDOWN) {
            MarkdownText read = MarkdownText.read(text);
            LocalDate day = published == null ? read.published() : published;
            return new NewArticle(title, read.plain(), language, day, TextFormat.PLAIN).readable();
        }
        if (text.isBlank()) {
            throw Problem.of(ProblemCode.NO_TEXT_FOUND);
        }
        if (language == null && !PolishText.isLikely(text)) {
            throw Problem.of(ProblemCode.NOT_POLISH);
        }
        return new NewArticle(title, text, "pl", published, TextFormat.PLAIN);
    }
}

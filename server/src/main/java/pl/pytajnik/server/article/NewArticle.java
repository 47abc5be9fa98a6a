package pl.pytajnik.server.article;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article a teacher brings. Its text is kept to the character.
 *
 * @param published day of publication, which settles what „yesterday” means; null when nobody knows
 */
public record NewArticle(
        @NotBlank @Size(max = 300) String title,
        @NotBlank @Size(max = 200_000) String text,
        @NotNull @Pattern(regexp = "pl") String language,
        @Nullable LocalDate published) {}

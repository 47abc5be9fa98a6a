package pl.pytajnik.server.exchange;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the questions of a file are to be taken in.
 *
 * @param tags which each of them gets besides its own
 * @param quizTitle of a quiz that is made of them, in the file's order and with its sections and points; null: no quiz
 */
public record NewImportAcceptance(
        @Size(max = 10) @Nullable List<@NotBlank @Size(max = 50) String> tags,
        @Size(min = 1, max = 300) @Nullable String quizTitle) {
    public NewImportAcceptance {
        tags = tags == null ? List.of() : List.copyOf(tags);
    }
}

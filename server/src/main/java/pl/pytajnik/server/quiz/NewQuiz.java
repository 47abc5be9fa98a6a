package pl.pytajnik.server.quiz;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import pl.pytajnik.server.platform.problem.FieldError;
import pl.pytajnik.server.platform.problem.Problem;

/** What a teacher puts together; the order is the order of the questions. */
public record NewQuiz(
        @NotBlank @Size(max = 300) String title,
        @NotNull @Size(min = 1, max = 200) List<@NotNull UUID> itemIds) {

    /** Refuses an item that stands there twice. */
    NewQuiz checked() {
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < itemIds.size(); i++) {
            if (!seen.add(itemIds.get(i))) {
                throw Problem.invalid(new FieldError("/itemIds/" + i, "stands there twice"));
            }
        }
        return this;
    }
}

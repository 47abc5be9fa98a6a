package pl.pytajnik.server.quiz;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.platform.problem.FieldError;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.WrongValue;

/**
 * What a teacher decides about a question of an edition.
 *
 * @param decision what becomes of the question
 * @param version the later version whose key marks from now on; only with {@code REKEYED}
 * @param reason for colleagues and the audit log
 */
public record NewRuling(
        @NotNull UUID itemId,
        @NotNull Decision decision,
        @Nullable Integer version,
        @NotBlank @Size(max = 500) String reason) {
    /** Refuses a version that is missing or has no business here. */
    public NewRuling checked() {
        if (decision == Decision.REKEYED && version == null) {
            throw Problem.invalid(FieldError.of("/version", WrongValue.NO_VERSION));
        }
        if (decision != Decision.REKEYED && version != null) {
            throw Problem.invalid(FieldError.of("/version", WrongValue.VERSION_UNUSED));
        }
        return this;
    }
}

package pl.pytajnik.server.progress;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.attempt.NewResponse;

/**
 * An answer while practising: as in an attempt one of a choice, several choices, and a text.
 *
 * @param id made by the device; the same id again is the same review
 * @param choiceIds of a multiple choice; all the student has chosen
 * @param text of a typed answer
 * @param answeredAt by the device's clock
 */
record NewReview(
        @NotNull UUID id,
        @NotNull UUID itemId,
        @Nullable UUID choiceId,
        @Nullable @Size(max = 100) List<@NotNull UUID> choiceIds,
        @Nullable @Size(max = 1000) String text,
        @NotNull Instant answeredAt) {
    NewResponse response() {
        return new NewResponse(id, itemId, 1, choiceId, choiceIds, text, answeredAt, null);
    }
}

package pl.pytajnik.server.attempt;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An answer from a device: one of a choice, several choices, and a text, as the question's format wants it.
 *
 * @param id made by the device; the same id again is the same response
 * @param sequence the device's counter in this attempt, from 1
 * @param choiceId for a single choice and for true or false
 * @param choiceIds for a multiple choice; empty takes all back
 * @param text for what is typed: words, a number, a date
 * @param answeredAt by the device's clock
 * @param elapsedMillis how long after the attempt's start, by a clock of the device that nobody can set; null: the device
 *     cannot tell
 */
public record NewResponse(
        @NotNull UUID id,
        @NotNull UUID itemId,
        @Schema(required = true) @Min(1) int sequence,
        @Nullable UUID choiceId,
        @Size(max = 100) @Nullable List<@NotNull UUID> choiceIds,
        @Nullable String text,
        @NotNull Instant answeredAt,
        @Min(0) @Max(LONGEST_MILLIS) @Nullable Long elapsedMillis) {
    /** Ten years. */
    static final long LONGEST_MILLIS = 315_360_000_000L;
}

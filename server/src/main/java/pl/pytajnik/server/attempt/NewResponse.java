package pl.pytajnik.server.attempt;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer from a device: either a choice or a typed text.
 *
 * @param id made by the device; the same id again is the same response
 * @param sequence the device's counter in this attempt, from 1
 */
public record NewResponse(
        @NotNull UUID id,
        @NotNull UUID itemId,
        @Min(1) int sequence,
        @Nullable UUID choiceId,
        @Nullable String text,
        @NotNull Instant answeredAt) {}

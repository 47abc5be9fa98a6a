package pl.pytajnik.server.attempt;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A batch from a device's outbox.
 *
 * @param responses at most 500, in any order
 */
public record NewResponses(
        @NotNull @Size(min = 1, max = 500) List<@NotNull @Valid NewResponse> responses) {}

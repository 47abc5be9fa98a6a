package pl.pytajnik.server.attempt;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * What a teacher answered to a preview; of two responses to one question the higher sequence counts.
 *
 * @param seed of the preview
 * @param responses answers as a student would send them
 */
record PreviewResponses(
        @NotNull UUID seed, @NotNull @Size(max = 500) List<@NotNull @Valid NewResponse> responses) {}

package pl.pytajnik.server.quiz;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import pl.pytajnik.server.bank.Pool;

/**
 * So many questions by chance, others for each attempt.
 *
 * @param count how many
 * @param from the items that are like this on publication
 */
public record Draw(
        @Min(1) @Max(100) int count, @NotNull @Valid Pool from) {}

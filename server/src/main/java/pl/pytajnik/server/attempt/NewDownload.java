package pl.pytajnik.server.attempt;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * The questions of the next attempt, wanted ahead.
 *
 * @param attemptId made by the device: what the attempt will have for an id, unless another device has fetched it before
 */
public record NewDownload(@NotNull UUID attemptId) {}

package pl.pytajnik.server.progress;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Answers of a practice session, in the order in which they were given.
 *
 * @param reviews at most 50, in any order
 */
record NewReviews(@NotNull @Size(min = 1, max = 50) List<@NotNull @Valid NewReview> reviews) {}

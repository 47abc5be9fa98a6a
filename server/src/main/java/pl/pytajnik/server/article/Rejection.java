package pl.pytajnik.server.article;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Why a teacher throws a draft out.
 *
 * @param code why
 * @param note in the teacher's own words; null: none
 */
public record Rejection(
        @NotNull RejectionCode code,
        @Size(max = 1000) @Nullable String note) {}

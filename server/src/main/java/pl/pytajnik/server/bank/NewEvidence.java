package pl.pytajnik.server.bank;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * The span of one of the teacher's articles that proves a key, 2000 units long at most.
 *
 * @param start first character, in UTF-16 code units of the article's text
 * @param end one past the last
 */
public record NewEvidence(
        @NotNull UUID articleId, @Min(0) int start, @Min(1) int end) {}

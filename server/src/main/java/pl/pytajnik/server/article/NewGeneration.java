package pl.pytajnik.server.article;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.content.question.Kind;

/**
 * Which questions are wanted of an article.
 *
 * @param kinds null or empty for all
 * @param limit how many new ones at most; null for all. What is held back comes when more are asked for
 * @param among the part of the article to ask about; null for the whole
 */
public record NewGeneration(
        @Nullable Set<Kind> kinds,
        @Min(1) @Max(500) @Nullable Integer limit,
        @Valid @Nullable Span among) {
    static final NewGeneration ALL = new NewGeneration(null, null, null);

    /**
     * A part of a text.
     *
     * @param start first character, in UTF-16 code units of the text
     * @param end one past the last
     */
    public record Span(@Min(0) int start, @Min(1) int end) {
        boolean touches(int from, int to) {
            return from < end && to > start;
        }
    }

    boolean wants(Kind kind) {
        return kinds == null || kinds.isEmpty() || kinds.contains(kind);
    }

    boolean covers(int start, int end) {
        return among == null || among.touches(start, end);
    }

    int most() {
        return limit == null ? Integer.MAX_VALUE : limit;
    }
}

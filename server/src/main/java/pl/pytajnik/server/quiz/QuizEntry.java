package pl.pytajnik.server.quiz;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.platform.problem.FieldError;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.WrongValue;

/**
 * A place in a quiz: either one item or a draw.
 *
 * @param draw instead of an item: some of a pool by chance
 * @param points of each question that comes of it; 1 when not given
 */
public record QuizEntry(
        @Nullable UUID itemId,
        @Nullable @Valid Draw draw,
        @Nullable @DecimalMin("0.01") @DecimalMax("100") Double points) {
    public QuizEntry {
        points = points == null ? Double.valueOf(1) : points;
    }

    static QuizEntry of(UUID itemId) {
        return new QuizEntry(itemId, null, null);
    }

    void check(String pointer) {
        if ((itemId == null) == (draw == null)) {
            throw Problem.invalid(FieldError.of(pointer, WrongValue.ITEM_OR_DRAW));
        }
    }

    int questions() {
        return draw == null ? 1 : draw.count();
    }
}

package pl.pytajnik.server.bank;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which items questions are drawn from, out of those that are not archived; what is null is of no matter.
 *
 * @param tag null: any
 * @param kind null: any
 * @param difficulty 1 easy to 3 hard; null: any
 */
public record Pool(
        @Nullable @Size(max = Tags.LONGEST) String tag,
        @Nullable Kind kind,
        @Nullable @Min(1) @Max(3) Integer difficulty) {
    ItemFilter filter() {
        ItemFilter filter = new ItemFilter();
        filter.tag = tag;
        filter.kind = kind;
        filter.difficulty = difficulty;
        return filter;
    }
}

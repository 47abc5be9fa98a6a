package pl.pytajnik.server.platform;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list on the wire.
 *
 * @param items what the list is of, in its order
 * @param next the cursor of the part that follows; null at the end
 */
public record Page<T>(List<T> items, @Nullable String next) {
    public Page {
        items = List.copyOf(items);
    }

    /**
     * @param rows what {@link PageQuery#fetch()} rows at most gave, in the list's order
     * @param id the id of a row, which the list is sorted by
     * @param view a row on the wire
     */
    public static <R, T> Page<T> of(List<R> rows, PageQuery query, Function<R, UUID> id, Function<R, T> view) {
        List<R> shown = rows.subList(0, Math.min(rows.size(), query.limit()));
        String next = rows.size() > shown.size() ? PageQuery.cursorAt(id.apply(shown.get(shown.size() - 1))) : null;
        return new Page<>(shown.stream().map(view).toList(), next);
    }
}

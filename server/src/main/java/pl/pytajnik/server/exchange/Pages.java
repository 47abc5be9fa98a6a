package pl.pytajnik.server.exchange;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.platform.Page;
import pl.pytajnik.server.platform.PageQuery;

/** A list that is fetched part by part, newest first, while it is gone through. */
final class Pages<T> implements Iterator<T> {
    private static final int AT_ONCE = 100;

    private final Function<PageQuery, List<T>> fetch;
    private final Function<T, @Nullable UUID> id;
    private Page<T> page = new Page<>(List.of(), null);
    private int place;
    private boolean hasBegun;

    Pages(Function<PageQuery, List<T>> fetch, Function<T, @Nullable UUID> id) {
        this.fetch = fetch;
        this.id = id;
    }

    @Override
    public boolean hasNext() {
        if (place == page.items().size() && (!hasBegun || page.next() != null)) {
            PageQuery query = new PageQuery();
            query.limit = AT_ONCE;
            query.cursor = page.next();
            page = Page.of(fetch.apply(query), query, id, row -> row);
            place = 0;
            hasBegun = true;
        }
        return place < page.items().size();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return page.items().get(place++);
    }
}

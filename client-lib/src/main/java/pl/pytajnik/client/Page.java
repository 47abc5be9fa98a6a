package pl.pytajnik.client;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.json.Json;
import pl.pytajnik.client.json.MismatchException;

/** A part of a list, and where the next one begins. */
final class Page<T> {
    private final List<T> items;
    private final @Nullable String next;

    private Page(List<T> items, @Nullable String next) {
        this.items = items;
        this.next = next;
    }

    static <T> Page<T> of(Json json, Json.Reader<T> reader) throws MismatchException {
        return new Page<>(json.list("items", reader), json.textOrNull("next"));
    }

    List<T> items() {
        return items;
    }

    /** @return null after the last part */
    @Nullable
    String next() {
        return next;
    }
}

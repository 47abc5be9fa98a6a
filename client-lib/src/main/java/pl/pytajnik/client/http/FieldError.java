package pl.pytajnik.client.http;

import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.json.Json;
import pl.pytajnik.client.json.MismatchException;

/** What is wrong with one field of a request. Immutable. */
public final class FieldError {
    private final String pointer;
    private final String detail;

    private FieldError(Json json) throws MismatchException {
        pointer = json.text("pointer");
        detail = json.text("detail");
    }

    static FieldError of(Json json) throws MismatchException {
        return new FieldError(json);
    }

    /** @return JSON pointer of the field, like {@code /nickname} */
    public String pointer() {
        return pointer;
    }

    /** @return what is wrong, in the client's language where the server speaks it */
    public String detail() {
        return detail;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FieldError
                && pointer.equals(((FieldError) other).pointer)
                && detail.equals(((FieldError) other).detail);
    }

    @Override
    public int hashCode() {
        return 31 * pointer.hashCode() + detail.hashCode();
    }

    @Override
    public String toString() {
        return pointer + ": " + detail;
    }
}

package pl.pytajnik.client.store;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One change of a {@link Journal}. Immutable. */
public final class Change {
    private final String key;
    private final @Nullable String value;

    private Change(String key, @Nullable String value) {
        if (key.isEmpty() || key.indexOf(' ') >= 0 || key.indexOf('\n') >= 0)
            throw new IllegalArgumentException("key: empty, or has a space or line feed: " + key);
        if (value != null && value.indexOf('\n') >= 0)
            throw new IllegalArgumentException("value: has a line feed, at key " + key);
        this.key = key;
        this.value = value;
    }

    /**
     * @param key without spaces and line feeds
     * @param value without line feeds; takes the place of the one before
     */
    public static Change put(String key, String value) {
        return new Change(key, value);
    }

    public static Change remove(String key) {
        return new Change(key, null);
    }

    public String key() {
        return key;
    }

    /** @return null when the key is removed */
    public @Nullable String value() {
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Change
                && key.equals(((Change) other).key)
                && Objects.equals(value, ((Change) other).value);
    }

    @Override
    public int hashCode() {
        return 31 * key.hashCode() + Objects.hashCode(value);
    }

    @Override
    public String toString() {
        return value == null ? "remove " + key : "put " + key;
    }
}

package pl.pytajnik.client.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a record would give: equality, hash and text by the parts. */
abstract class Value {
    /** @return name, value, name, value… of everything that counts for equality */
    abstract @Nullable Object[] parts();

    @Override
    public final boolean equals(@Nullable Object other) {
        return other != null && getClass() == other.getClass() && Arrays.equals(parts(), ((Value) other).parts());
    }

    @Override
    public final int hashCode() {
        return Arrays.hashCode(parts());
    }

    @Override
    public final String toString() {
        Object[] parts = parts();
        StringBuilder text = new StringBuilder(getClass().getSimpleName()).append('[');
        for (int i = 0; i < parts.length; i += 2) {
            text.append(i == 0 ? "" : ", ").append(parts[i]).append('=').append(parts[i + 1]);
        }
        return text.append(']').toString();
    }
}

package pl.pytajnik.exchange.item;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One option of an item.
 *
 * @param text plain text
 * @param right whether it is a right one
 * @param feedback for whoever has chosen it; null: none
 */
public record Choice(String text, boolean right, @Nullable String feedback) {
    public Choice {
        Objects.requireNonNull(text, "text");
    }

    public static Choice right(String text) {
        return new Choice(text, true, null);
    }

    public static Choice wrong(String text) {
        return new Choice(text, false, null);
    }

    public Choice withoutFeedback() {
        return new Choice(text, right, null);
    }
}

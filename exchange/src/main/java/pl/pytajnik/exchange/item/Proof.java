package pl.pytajnik.exchange.item;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What proves a key.
 *
 * @param text the words of the article
 * @param article the article's title; null when it is not known any more
 * @param span where they stand; null outside our own format
 */
public record Proof(
        String text, @Nullable String article, @Nullable Span span) {
    public Proof {
        Objects.requireNonNull(text, "text");
    }
}

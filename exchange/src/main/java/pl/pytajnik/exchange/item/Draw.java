package pl.pytajnik.exchange.item;

import org.jspecify.annotations.Nullable;

/**
 * So many questions by chance out of those that are like this; what is null is of no matter.
 *
 * @param difficulty 1 easy to 3 hard
 */
public record Draw(
        int count,
        @Nullable String tag,
        @Nullable Kind kind,
        @Nullable Integer difficulty) {}

package pl.pytajnik.exchange.item;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place in a quiz: one item or a draw.
 *
 * @param draw instead of an item: some of a pool by chance
 * @param points of each question that comes of it
 */
public record Entry(@Nullable UUID itemId, @Nullable Draw draw, BigDecimal points) {}

package pl.pytajnik.exchange.item;

import java.util.UUID;

/**
 * A place in one of the articles that travel along.
 *
 * @param start first character, in UTF-16 code units of the article's text
 * @param end one past the last
 */
public record Span(UUID articleId, int start, int end) {}

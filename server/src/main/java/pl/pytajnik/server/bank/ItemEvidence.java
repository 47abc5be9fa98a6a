package pl.pytajnik.server.bank;

import java.util.UUID;

/**
 * The span of a stored article that proves an item's key.
 *
 * @param start first character, in UTF-16 code units of the article's text
 * @param end one past the last
 * @param text the words of the article between them
 */
public record ItemEvidence(UUID articleId, int start, int end, String text) {}

package pl.pytajnik.client.testing;

import java.util.UUID;

/**
 * An answer of practice the server has kept.
 *
 * @param answer in words: what was typed, or the text of the choice
 */
public record FakeReview(UUID id, UUID itemId, String answer) {}

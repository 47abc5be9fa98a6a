package pl.pytajnik.client.testing;

import java.util.UUID;

/**
 * An answer the server has kept.
 *
 * @param sequence the device's own counter in the attempt
 * @param answer in words: what was typed, or the text of the choice
 * @param late whether it came after the end of the attempt
 */
public record FakeResponse(UUID id, UUID itemId, int sequence, String answer, boolean late) {}

package pl.pytajnik.server.bank;

import java.util.UUID;

/**
 * One option of an item version.
 *
 * @param id random, so that neither its value nor its order tells which choice is right
 */
public record Choice(UUID id, String text) {
    /** Of version 4 on purpose: ids of version 7 would sort in the order they were made, the key first. */
    static Choice of(String text) {
        return new Choice(UUID.randomUUID(), text);
    }
}

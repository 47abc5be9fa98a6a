package pl.pytajnik.server.bank;

import java.util.Objects;
import java.util.UUID;

/**
 * One option of an item version.
 *
 * @param id random, so that neither its value nor its order tells which choice is right
 */
public record Choice(UUID id, String text) {
    static Choice of(Option option) {
        return new Choice(Objects.requireNonNull(option.id()), option.text());
    }
}

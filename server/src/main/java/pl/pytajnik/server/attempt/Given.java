package pl.pytajnik.server.attempt;

import java.util.Set;
import java.util.UUID;

/**
 * What was answered.
 *
 * @param choices empty when it was typed, or nothing was chosen
 * @param text empty when it was chosen
 */
record Given(Set<UUID> choices, String text) {
    Given {
        choices = Set.copyOf(choices);
    }
}

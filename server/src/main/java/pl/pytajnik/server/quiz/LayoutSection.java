package pl.pytajnik.server.quiz;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of an edition.
 *
 * @param title null in a quiz that has no parts to speak of
 * @param instruction what students read before its questions; null: nothing
 * @param slots its places, in order
 */
public record LayoutSection(
        @Nullable String title, @Nullable String instruction, List<Slot> slots) {
    public LayoutSection {
        slots = List.copyOf(slots);
    }
}

package pl.pytajnik.server.quiz;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of an edition. */
public record LayoutSection(
        @Nullable String title, @Nullable String instruction, List<Slot> slots) {
    public LayoutSection {
        slots = List.copyOf(slots);
    }
}

package pl.pytajnik.server.quiz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import pl.pytajnik.server.platform.Shuffle;

/**
 * What is asked of an edition's items, in which order. Frozen with the edition: what an attempt is asked is told by the
 * attempt's id alone, so it is the same on every device and after every restart, and nothing has to be stored for it.
 */
public record Layout(List<LayoutSection> sections) {
    public Layout {
        sections = List.copyOf(sections);
    }

    public int questionCount() {
        return slots().mapToInt(Slot::count).sum();
    }

    public double maxScore() {
        return slots().mapToDouble(slot -> slot.points() * slot.count()).sum();
    }

    /** All items that some attempt may be asked, each once. */
    List<UUID> items() {
        return List.copyOf(new LinkedHashSet<>(
                slots().flatMap(slot -> slot.pool().stream()).toList()));
    }

    /** The questions of an attempt: fixed ones first taken out of every pool, then each draw without repeating one. */
    public List<Asked> of(UUID attemptId) {
        Set<UUID> taken = new HashSet<>(fixed());
        List<Asked> asked = new ArrayList<>();
        for (int section = 0; section < sections.size(); section++) {
            for (Slot slot : sections.get(section).slots()) {
                for (UUID item : taken(slot, attemptId, taken)) {
                    asked.add(new Asked(item, slot.points(), section));
                }
            }
        }
        return asked;
    }

    private static List<UUID> taken(Slot slot, UUID attemptId, Set<UUID> taken) {
        if (isFixed(slot)) {
            return slot.pool();
        }
        List<UUID> left =
                slot.pool().stream().filter(item -> !taken.contains(item)).toList();
        List<UUID> drawn = Shuffle.by("draw/" + attemptId, left, item -> item).subList(0, slot.count());
        taken.addAll(drawn);
        return drawn;
    }

    /** The items that every attempt is asked. */
    List<UUID> fixed() {
        return slots().filter(Layout::isFixed)
                .flatMap(slot -> slot.pool().stream())
                .toList();
    }

    static boolean isFixed(Slot slot) {
        return slot.pool().size() == slot.count();
    }

    Stream<Slot> slots() {
        return sections.stream().flatMap(section -> section.slots().stream());
    }
}

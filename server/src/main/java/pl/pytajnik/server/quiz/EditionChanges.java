package pl.pytajnik.server.quiz;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an edition has that the one before it had not.
 *
 * @param since the number of the edition before; null when this is the first, and all of it is new
 * @param added ids of items that the edition before had not
 * @param removed ids of items that only the edition before had
 * @param changed items in both, in another version
 */
public record EditionChanges(@Nullable Integer since, List<UUID> added, List<UUID> removed, List<ChangedItem> changed) {
    /**
     * An item that was worded anew between the two.
     *
     * @param from the number of its version in the edition before
     * @param to the number of its version in this one
     */
    public record ChangedItem(UUID itemId, int from, int to) {}

    static EditionChanges first(Edition edition) {
        return new EditionChanges(
                null, edition.items().stream().map(EditionItem::itemId).toList(), List.of(), List.of());
    }

    static EditionChanges between(Edition before, Edition after) {
        Map<UUID, Integer> old = versions(before);
        Map<UUID, Integer> now = versions(after);
        return new EditionChanges(
                before.number(),
                only(after, old),
                only(before, now),
                after.items().stream()
                        .filter(item -> old.containsKey(item.itemId()) && old.get(item.itemId()) != item.version())
                        .map(item -> new ChangedItem(item.itemId(), old.get(item.itemId()), item.version()))
                        .toList());
    }

    private static List<UUID> only(Edition edition, Map<UUID, Integer> other) {
        return edition.items().stream()
                .map(EditionItem::itemId)
                .filter(item -> !other.containsKey(item))
                .toList();
    }

    private static Map<UUID, Integer> versions(Edition edition) {
        return edition.items().stream().collect(Collectors.toMap(EditionItem::itemId, EditionItem::version));
    }
}

package pl.pytajnik.server.quiz;

import java.util.List;
import java.util.UUID;

/**
 * A place in an edition.
 *
 * @param points of each question that comes of it
 * @param count how many of the pool are asked
 * @param pool the items they are taken from; exactly as many as asked where nothing is drawn
 */
public record Slot(double points, int count, List<UUID> pool) {
    public Slot {
        pool = List.copyOf(pool);
    }

    static Slot fixed(UUID itemId, double points) {
        return new Slot(points, 1, List.of(itemId));
    }
}

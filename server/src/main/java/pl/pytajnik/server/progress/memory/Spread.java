package pl.pytajnik.server.progress.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Keeps items that were learnt together from coming back together: an interval of days may become a little shorter or
 * longer, the more the longer it is. Bounds as in py-fsrs; where in them is told by a seed, not by chance.
 */
public final class Spread {
    private static final double SHORTEST = 2.5;
    private static final List<Band> BANDS =
            List.of(new Band(SHORTEST, 7, 0.15), new Band(7, 20, 0.1), new Band(20, Double.POSITIVE_INFINITY, 0.05));

    private Spread() {}

    /**
     * The state with its due time moved within the bounds.
     *
     * @param seed tells where, such as a hash of student, item and number of reviews
     */
    public static Memory of(Memory memory, int seed) {
        long days = Duration.between(memory.reviewedAt(), memory.dueAt()).toDays();
        if (memory.phase() != Phase.REVIEW || days < SHORTEST) {
            return memory;
        }
        Range range = range(days);
        long spread = range.least() + Math.floorMod(seed, range.most() - range.least() + 1);
        Instant due = memory.reviewedAt().plus(Duration.ofDays(spread));
        return new Memory(
                memory.stability(), memory.difficulty(), memory.phase(), memory.step(), memory.reviewedAt(), due);
    }

    static Range range(long days) {
        double delta = 1 + BANDS.stream().mapToDouble(band -> band.of(days)).sum();
        long least = Math.max(2, (long) Math.rint(days - delta));
        return new Range(least, (long) Math.rint(days + delta));
    }

    /** In days, both ends included. */
    record Range(long least, long most) {}

    private record Band(double from, double to, double share) {
        double of(long days) {
            return share * Math.max(Math.min(days, to) - from, 0);
        }
    }
}

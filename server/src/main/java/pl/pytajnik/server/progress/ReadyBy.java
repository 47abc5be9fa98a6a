package pl.pytajnik.server.progress;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import pl.pytajnik.server.progress.memory.Memory;

/**
 * When an item is due for who has a test. What would come back on the day of the test or after it is brought forward into
 * the last week before, so that everything has been looked at again when the test begins; as late as that, because recall is
 * highest shortly after a look and an early one would be half forgotten; each item on its own day of that week, so that
 * the last evening is not the whole quiz. Looked at since that day of its own, it is not asked for again, or it would be due
 * all week. What is due before the test anyway stays as it is. The memory state itself does not change: after the test,
 * or when its day is moved, intervals are what they were.
 */
final class ReadyBy {
    /** Schools' days begin here. */
    static final ZoneId ZONE = ZoneId.of("Europe/Warsaw");

    private static final int LAST_DAYS = 7;

    private ReadyBy() {}

    static Instant beginning(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** @param seed tells which day of the last week is the item's own */
    static Instant due(Memory memory, Instant test, int seed) {
        Instant own = test.minus(Duration.ofDays(1L + Math.floorMod(seed, LAST_DAYS)));
        boolean late = !memory.dueAt().isBefore(test);
        return late && memory.reviewedAt().isBefore(own) ? own : memory.dueAt();
    }
}

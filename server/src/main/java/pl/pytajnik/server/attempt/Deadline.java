package pl.pytajnik.server.attempt;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When an attempt ends.
 *
 * @param endsAt null: never by itself
 */
record Deadline(@Nullable Instant endsAt) {
    /** What a slow network may take; nobody is told of it. */
    static final Duration GRACE = Duration.ofSeconds(5);

    /** What a device that began without a network has to bring its answers, once it has told so. */
    static final Duration SETTLING = Duration.ofMinutes(10);

    /** The earlier of the time limit, counted from the start, and the assignment's deadline. */
    static Deadline of(Instant startedAt, @Nullable Duration limit, @Nullable Instant dueAt) {
        Instant limited = limit == null ? null : startedAt.plus(limit);
        if (limited == null || (dueAt != null && dueAt.isBefore(limited))) {
            return new Deadline(dueAt);
        }
        return new Deadline(limited);
    }

    /** Whether what arrives now is too late, grace included. */
    boolean passed(Instant now) {
        return endsAt != null && now.isAfter(endsAt.plus(GRACE));
    }
}

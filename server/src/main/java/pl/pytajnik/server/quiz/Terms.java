package pl.pytajnik.server.quiz;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What holds for one student: the assignment's own times, with the student's extra time, or what an extension says
 * instead. Extra time makes the time limit longer by its per cent and the deadline later by as much; without a time
 * limit it changes nothing. An extension's times are taken as they are.
 *
 * @param dueAt null: no deadline
 * @param timeLimit null: none
 * @param maxAttempts null: any number
 */
public record Terms(
        @Nullable Instant opensAt,
        @Nullable Instant dueAt,
        @Nullable Duration timeLimit,
        @Nullable Integer maxAttempts) {
    /** @param extension null when the student has none */
    public static Terms of(Assignment assignment, int extraTimePercent, @Nullable Extension extension) {
        Terms usual = usual(assignment, extraTimePercent);
        Terms own = extension == null ? usual : extended(usual, extension);
        return own.closedAt(assignment.closedAt());
    }

    private static Terms usual(Assignment assignment, int percent) {
        Duration limit = assignment.timeLimit();
        Duration extra = limit == null ? Duration.ZERO : Duration.ofSeconds(limit.toSeconds() * percent / 100);
        Instant due = assignment.dueAt();
        return new Terms(
                assignment.opensAt(),
                due == null ? null : due.plus(extra),
                limit == null ? null : limit.plus(extra),
                assignment.maxAttempts());
    }

    private static Terms extended(Terms usual, Extension extension) {
        return new Terms(
                usual.opensAt,
                extension.dueAt() == null ? usual.dueAt : extension.dueAt(),
                extension.timeLimit() == null ? usual.timeLimit : extension.timeLimit(),
                extension.maxAttempts() == null ? usual.maxAttempts : extension.maxAttempts());
    }

    private Terms closedAt(@Nullable Instant closed) {
        boolean earlier = closed != null && (dueAt == null || closed.isBefore(dueAt));
        return earlier ? new Terms(opensAt, closed, timeLimit, maxAttempts) : this;
    }

    public @Nullable Integer timeLimitSeconds() {
        return timeLimit == null ? null : Math.toIntExact(timeLimit.toSeconds());
    }
}

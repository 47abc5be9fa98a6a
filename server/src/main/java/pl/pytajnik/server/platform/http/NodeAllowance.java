package pl.pytajnik.server.platform.http;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import pl.pytajnik.server.platform.Allowance;

/** Counts tries on this node alone, by the generic cell rate algorithm. Thread-safe; ADR 6 says why not in the database. */
final class NodeAllowance {
    private static final int ROOM = 100_000;

    /** What two threads may have read the clock apart: lest the earlier of two at the limit finds all tries back. */
    private static final Duration CLOCKS_APART = Duration.ofMillis(100);

    private final Allowance allowance;
    private final Duration whole;
    private final ConcurrentMap<String, Instant> arrivals = new ConcurrentHashMap<>();

    NodeAllowance(Allowance allowance) {
        this.allowance = allowance;
        this.whole = allowance.interval().multipliedBy(allowance.burst());
    }

    /** Takes one try, if there is one. What cannot be, since the clock was put back, is forgotten. */
    Left take(String who, Instant now) {
        if (arrivals.size() > ROOM) {
            arrivals.values().removeIf(arrival -> !arrival.isAfter(now));
        }
        Instant latest = now.plus(whole);
        Instant possible = latest.plus(CLOCKS_APART);
        boolean[] taken = {false};
        Instant arrival = arrivals.compute(who, (party, known) -> {
            Instant from = known == null || known.isBefore(now) || known.isAfter(possible) ? now : known;
            Instant next = from.plus(allowance.interval());
            taken[0] = !next.isAfter(latest);
            return taken[0] ? next : from;
        });
        return new Left(taken[0], tries(Duration.between(arrival, latest)), seconds(Duration.between(now, arrival)));
    }

    /** How the allowance stands in the header RateLimit-Policy: tries, and seconds in which all of them come back. */
    String policy() {
        return "\"%s\";q=%d;w=%d".formatted(allowance.name(), allowance.burst(), seconds(whole));
    }

    String state(Left left) {
        return "\"%s\";r=%d;t=%d".formatted(allowance.name(), left.tries(), left.secondsToAll());
    }

    long secondsToOne() {
        return seconds(allowance.interval());
    }

    private long tries(Duration free) {
        return free.dividedBy(allowance.interval());
    }

    private static long seconds(Duration duration) {
        return Math.max(1, duration.plusMillis(999).toSeconds());
    }

    /**
     * @param isTaken false when nothing was left
     * @param tries still left
     * @param secondsToAll until all tries are back
     */
    record Left(boolean isTaken, long tries, long secondsToAll) {}
}

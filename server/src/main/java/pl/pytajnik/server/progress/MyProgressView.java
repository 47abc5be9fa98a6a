package pl.pytajnik.server.progress;

import java.util.List;

/**
 * What a student knows.
 *
 * @param byKind kinds that were asked
 * @param attempts submitted ones
 */
public record MyProgressView(long answered, long correct, List<KindProgress> byKind, int attempts) {
    static MyProgressView of(List<KindTally> tallies, int attempts) {
        return new MyProgressView(
                tallies.stream().mapToLong(KindTally::answered).sum(),
                tallies.stream().mapToLong(KindTally::correct).sum(),
                KindProgress.of(tallies),
                attempts);
    }
}

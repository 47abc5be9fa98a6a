package pl.pytajnik.server.statistics;

import java.util.ArrayList;
import java.util.List;

/** What has come of a regrade so far. */
final class RegradeOutcome {
    private final List<GradeChange> changes = new ArrayList<>();
    private long attempts;
    private long changed;

    /**
     * Adds a batch.
     *
     * @param looked attempts there were
     * @param changing those that change
     */
    void add(int looked, List<Regrading.Regraded> changing) {
        attempts += looked;
        changed += changing.size();
        changing.stream()
                .limit(RegradeView.MOST_CHANGES - changes.size())
                .map(Regrading.Regraded::change)
                .forEach(changes::add);
    }

    long attempts() {
        return attempts;
    }

    long changed() {
        return changed;
    }

    List<GradeChange> changes() {
        return List.copyOf(changes);
    }
}

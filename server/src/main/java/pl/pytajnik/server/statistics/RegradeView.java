package pl.pytajnik.server.statistics;

import java.util.List;
import pl.pytajnik.server.quiz.Ruling;

/**
 * A ruling and what it changes.
 *
 * @param dryRun nothing was stored: this is what would happen
 * @param ruling what was decided
 * @param attempts submitted ones that have the question
 * @param changed of those, how many change
 * @param changes a thousand of them at most; all are at the ruling's address once it is made
 */
public record RegradeView(boolean dryRun, RulingView ruling, long attempts, long changed, List<GradeChange> changes) {
    static final int MOST_CHANGES = 1000;

    static RegradeView of(boolean dryRun, Ruling ruling, RegradeOutcome outcome) {
        return new RegradeView(dryRun, RulingView.of(ruling), outcome.attempts(), outcome.changed(), outcome.changes());
    }
}

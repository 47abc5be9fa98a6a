package pl.pytajnik.server.attempt;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.platform.problem.ProblemCode;

/**
 * What became of a batch, one for each response in the batch's order.
 *
 * @param outcomes in the order of the batch
 */
public record Outcomes(List<ResponseOutcome> outcomes) {
    /**
     * What became of one response.
     *
     * @param outcome whether it counts, or why not
     * @param problem code of the problem when it was refused, else null
     */
    public record ResponseOutcome(
            UUID id, Outcome outcome, @Nullable String problem) {
        static ResponseOutcome of(UUID id, Outcome outcome) {
            return new ResponseOutcome(id, outcome, null);
        }

        static ResponseOutcome refused(UUID id, ProblemCode problem) {
            return new ResponseOutcome(id, Outcome.REFUSED, problem.slug());
        }
    }
}

package pl.pytajnik.server.bank;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.platform.problem.FieldErrorView;
import pl.pytajnik.server.platform.problem.Language;
import pl.pytajnik.server.platform.problem.Problem;

/**
 * What became of each decision, in their order.
 *
 * @param outcomes in the order of the decisions
 */
public record ReviewsView(List<Outcome> outcomes) {
    /** How it went. */
    public enum Result {
        ACCEPTED,
        REJECTED,
        REFUSED
    }

    /**
     * What became of one decision; what does not apply is left out.
     *
     * @param result what became of it
     * @param itemId the item an accepted draft became
     * @param problem why it was refused: the code of a problem, such as {@code draft-already-reviewed}
     * @param errors which values were wrong, pointing into the decision
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Outcome(
            @Nullable UUID draftId,
            Result result,
            @Nullable UUID itemId,
            @Nullable String problem,
            List<FieldErrorView> errors) {
        static Outcome accepted(UUID draftId, UUID itemId) {
            return new Outcome(draftId, Result.ACCEPTED, itemId, null, List.of());
        }

        static Outcome rejected(UUID draftId) {
            return new Outcome(draftId, Result.REJECTED, null, null, List.of());
        }

        static Outcome refused(@Nullable UUID draftId, Problem problem, Language language) {
            return new Outcome(
                    draftId,
                    Result.REFUSED,
                    null,
                    problem.code().slug(),
                    problem.errors().stream()
                            .map(error -> FieldErrorView.of(error, language))
                            .toList());
        }
    }
}

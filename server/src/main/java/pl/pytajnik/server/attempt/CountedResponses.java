package pl.pytajnik.server.attempt;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which of an attempt's responses count: for each item the one with the highest sequence that was not late. The order
 * of arrival does not matter. Immutable.
 */
final class CountedResponses {
    private final Map<UUID, Response> byItem;

    private CountedResponses(Map<UUID, Response> byItem) {
        this.byItem = byItem;
    }

    /** @param responses all of one attempt */
    static CountedResponses among(Collection<Response> responses) {
        return new CountedResponses(responses.stream()
                .filter(response -> !response.isLate())
                .collect(Collectors.toMap(
                        Response::itemId, Function.identity(), BinaryOperator.maxBy(Response.BY_SEQUENCE))));
    }

    Optional<Response> of(UUID itemId) {
        return Optional.ofNullable(byItem.get(itemId));
    }

    /** What became of a stored response. */
    Outcome outcomeOf(Response response) {
        if (response.isLate()) {
            return Outcome.LATE;
        }
        boolean counts = of(response.itemId())
                .filter(counted -> counted.id().equals(response.id()))
                .isPresent();
        return counts ? Outcome.APPLIED : Outcome.SUPERSEDED;
    }
}

package pl.pytajnik.server.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import pl.pytajnik.server.bank.ItemVersion;

/** Marks the questions of an attempt, answered or not. */
@ApplicationScoped
class Marking {
    private final Worth worth = new Worth();

    List<Score> of(Attempt attempt, MarkScheme scheme, List<Response> responses) {
        CountedResponses counted = CountedResponses.among(responses);
        return scheme.questions().stream()
                .map(question -> score(attempt, scheme, question, counted.of(question.itemId())))
                .toList();
    }

    private Score score(Attempt attempt, MarkScheme scheme, ItemVersion question, Optional<Response> response) {
        Score score = new Score(attempt, question, response, mark(scheme, question, response));
        return scheme.isVoided(question) ? score.takenOut() : score;
    }

    /** What a response to a question of the scheme is worth, voided or not. */
    Mark mark(MarkScheme scheme, ItemVersion question, Optional<Response> response) {
        return response.map(Response::given)
                .map(given -> worth.of(scheme.marking(question), scheme.meant(question, given)))
                .orElse(Mark.of(false));
    }
}

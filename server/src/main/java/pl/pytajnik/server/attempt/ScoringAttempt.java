package pl.pytajnik.server.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import pl.pytajnik.server.bank.ItemVersion;

/** Ends an attempt: one point for each right answer among the responses that count. Within the caller's transaction. */
@ApplicationScoped
class ScoringAttempt {
    private final Marking marking;
    private final Scores scores;

    ScoringAttempt(Marking marking, Scores scores) {
        this.marking = marking;
        this.scores = scores;
    }

    void at(Instant now, Attempt attempt, List<ItemVersion> questions, List<Response> responses) {
        List<Score> marks = marking.of(attempt, questions, responses);
        scores.persist(marks);
        attempt.submit(Math.toIntExact(marks.stream().filter(Score::isCorrect).count()), now);
    }
}

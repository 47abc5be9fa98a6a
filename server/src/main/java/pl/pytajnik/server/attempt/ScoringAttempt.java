package pl.pytajnik.server.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import pl.pytajnik.server.event.EventType;
import pl.pytajnik.server.event.RecordingEvent;
import pl.pytajnik.server.quiz.Assignment;

/**
 * Ends an attempt: the fractions of a point that the responses that count are worth, added up, voided questions apart.
 * Within the caller's transaction.
 */
@ApplicationScoped
class ScoringAttempt {
    private final Marking marking;
    private final Scores scores;
    private final RecordingEvent recording;

    ScoringAttempt(Marking marking, Scores scores, RecordingEvent recording) {
        this.marking = marking;
        this.scores = scores;
        this.recording = recording;
    }

    void at(Instant now, Attempt attempt, MarkScheme scheme, List<Response> responses) {
        List<Score> marks = marking.of(attempt, scheme, responses);
        scores.persist(marks);
        List<Score> counting = marks.stream().filter(score -> !score.isVoided()).toList();
        attempt.submit(counting.stream().mapToDouble(Score::fraction).sum(), counting.size(), now);
    }

    /** Tells the teacher's machines of attempts that have just ended. */
    void announce(Assignment assignment, List<Attempt> ended) {
        recording.of(
                assignment.ownerId(),
                EventType.ATTEMPT_SUBMITTED,
                ended.stream().map(AttemptSubmitted::of).toList());
    }
}

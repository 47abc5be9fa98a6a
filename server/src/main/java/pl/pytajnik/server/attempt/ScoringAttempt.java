package pl.pytajnik.server.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import pl.pytajnik.server.bank.ItemVersion;
import pl.pytajnik.server.event.EventType;
import pl.pytajnik.server.event.RecordingEvent;
import pl.pytajnik.server.quiz.Assignment;

/** Ends an attempt: the fractions of a point that the responses that count are worth, added up. Within the caller's transaction. */
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

    void at(Instant now, Attempt attempt, List<ItemVersion> questions, List<Response> responses) {
        List<Score> marks = marking.of(attempt, questions, responses);
        scores.persist(marks);
        attempt.submit(marks.stream().mapToDouble(Score::fraction).sum(), now);
    }

    /** Tells the teacher's machines of attempts that have just ended. */
    void announce(Assignment assignment, List<Attempt> ended) {
        recording.of(
                assignment.ownerId(),
                EventType.ATTEMPT_SUBMITTED,
                ended.stream().map(AttemptSubmitted::of).toList());
    }
}

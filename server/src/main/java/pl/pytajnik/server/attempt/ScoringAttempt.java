package pl.pytajnik.server.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import pl.pytajnik.server.event.EventType;
import pl.pytajnik.server.event.RecordingEvent;
import pl.pytajnik.server.quiz.Asked;
import pl.pytajnik.server.quiz.Assignment;

/**
 * Ends an attempt: the parts of each question's points that the responses that count are worth, added up, voided questions apart.
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

    void at(Instant now, Sheet sheet, List<Response> responses) {
        List<Score> marks = marking.of(sheet.attempt(), sheet.scheme(), responses);
        Map<UUID, Double> points = sheet.asked().stream().collect(Collectors.toMap(Asked::itemId, Asked::points));
        marks.forEach(mark -> mark.isWorth(points.get(mark.itemId())));
        scores.persist(marks);
        List<Score> counting = marks.stream().filter(mark -> !mark.isVoided()).toList();
        sheet.attempt().submit(sum(counting, Score::pointsGot), sum(counting, Score::points), now);
    }

    private static double sum(List<Score> scores, ToDoubleFunction<Score> points) {
        return scores.stream().mapToDouble(points).sum();
    }

    /** Tells the teacher's machines of attempts that have just ended. */
    void announce(Assignment assignment, List<Attempt> ended) {
        recording.of(
                assignment.ownerId(),
                EventType.ATTEMPT_SUBMITTED,
                ended.stream().map(AttemptSubmitted::of).toList());
    }
}

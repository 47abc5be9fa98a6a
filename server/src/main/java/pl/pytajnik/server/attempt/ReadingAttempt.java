package pl.pytajnik.server.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;
import pl.pytajnik.server.quiz.Assignment;

/** A student looks at an attempt, or at what it brought. An attempt whose time is over is scored on the way. */
@ApplicationScoped
public class ReadingAttempt {
    private final OpeningSheet opening;
    private final Responses responses;
    private final Scores scores;
    private final Clock clock;

    public ReadingAttempt(OpeningSheet opening, Responses responses, Scores scores, Clock clock) {
        this.opening = opening;
        this.responses = responses;
        this.scores = scores;
        this.clock = clock;
    }

    @Transactional
    public AttemptView by(UUID student, UUID attemptId) {
        return AttemptView.of(opening.owned(attemptId, student, clock.instant()));
    }

    @Transactional
    public ResultView resultBy(UUID student, UUID attemptId) {
        Instant now = clock.instant();
        Sheet sheet = opening.owned(attemptId, student, now);
        if (sheet.attempt().isOpen()) {
            throw Problem.of(ProblemCode.ATTEMPT_OPEN);
        }
        CountedResponses counted = CountedResponses.among(responses.of(attemptId));
        return isReleased(sheet.assignment(), now)
                ? ReleasedResult.of(sheet, counted, scores.marks(attemptId))
                : WithheldResult.of(sheet, counted);
    }

    /** After the deadline means after its grace too: as long as answers count, nobody has the keys. */
    private static boolean isReleased(Assignment assignment, Instant now) {
        return switch (assignment.releaseKeys()) {
            case AFTER_SUBMISSION -> true;
            case AFTER_DEADLINE -> new Deadline(assignment.dueAt()).passed(now);
        };
    }
}

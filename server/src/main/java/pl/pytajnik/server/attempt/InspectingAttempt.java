package pl.pytajnik.server.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import pl.pytajnik.server.attempt.Releases.Shown;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;
import pl.pytajnik.server.quiz.Assignment;
import pl.pytajnik.server.quiz.Assignments;

/** A teacher looks at one attempt with every response to it. An attempt whose time is over is scored on the way. */
@ApplicationScoped
public class InspectingAttempt {

    private final Assignments assignments;
    private final Attempts attempts;
    private final Downloads downloads;
    private final Responses responses;
    private final Scores scores;
    private final ClosingAttempts closing;
    private final OpeningSheet opening;

    InspectingAttempt(
            Assignments assignments,
            Attempts attempts,
            Downloads downloads,
            Responses responses,
            Scores scores,
            ClosingAttempts closing,
            OpeningSheet opening) {
        this.assignments = assignments;
        this.attempts = attempts;
        this.downloads = downloads;
        this.responses = responses;
        this.scores = scores;
        this.closing = closing;
        this.opening = opening;
    }

    @Transactional
    public AttemptDetailsView by(UUID teacher, UUID assignmentId, UUID attemptId) {
        Assignment assignment = assignments.taught(assignmentId, teacher);
        closing.ofAssignment(assignmentId);
        Attempt attempt = attempts.find("id = ?1 and assignmentId = ?2", attemptId, assignmentId)
                .firstResultOptional()
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
        List<Response> given = responses.of(attemptId);
        Sheet sheet = opening.of(attempt, assignment);
        Result result = new Result(
                sheet, new Marked(sheet.scheme(), CountedResponses.among(given), scores.marks(attemptId), Shown.ALL));
        return AttemptDetailsView.of(result, given, downloads.downloadedAt(attemptId));
    }
}

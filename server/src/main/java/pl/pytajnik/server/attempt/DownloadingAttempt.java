package pl.pytajnik.server.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import pl.pytajnik.server.attempt.Admission.Admitted;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;
import pl.pytajnik.server.quiz.Assignment;
import pl.pytajnik.server.quiz.Assignments;

/**
 * A student fetches the questions of the next attempt ahead, so that it can begin without a network. Until that attempt has
 * begun there is only this one, whichever device asks: nobody looks at many papers and begins with the one that suits, and
 * what two devices answer comes together.
 */
@ApplicationScoped
class DownloadingAttempt {
    private final Attempts attempts;
    private final Downloads downloads;
    private final Assignments assignments;
    private final Admission admission;
    private final Sheets sheets;
    private final Clock clock;

    DownloadingAttempt(
            Attempts attempts,
            Downloads downloads,
            Assignments assignments,
            Admission admission,
            Sheets sheets,
            Clock clock) {
        this.attempts = attempts;
        this.downloads = downloads;
        this.assignments = assignments;
        this.admission = admission;
        this.sheets = sheets;
        this.clock = clock;
    }

    @Transactional
    DownloadView by(UUID student, UUID assignmentId, NewDownload wanted) {
        attempts.waitForTurn(student);
        Instant now = clock.instant();
        Assignment assignment = assignments.started(assignmentId);
        Admitted admitted = admission.of(student, assignment, now, now);
        if (!assignment.isDownloadable()) {
            throw Problem.of(ProblemCode.NOT_DOWNLOADABLE);
        }
        UUID attemptId = downloads
                .waiting(assignmentId, student)
                .map(Download::attemptId)
                .orElseGet(() -> fetched(wanted.attemptId(), assignmentId, student, now));
        Attempt attempt = new Attempt(new AttemptKey(attemptId, student, admitted.number()), assignment, now, now);
        return DownloadView.of(sheets.of(attempt, assignment), admitted.terms());
    }

    private UUID fetched(UUID attemptId, UUID assignmentId, UUID student, Instant now) {
        if (attempts.holder(attemptId).isPresent()) {
            throw Problem.of(ProblemCode.ID_CONFLICT);
        }
        try {
            downloads.persistAndFlush(new Download(attemptId, assignmentId, student, now));
        } catch (ConstraintViolationException anothersId) {
            throw Problem.of(ProblemCode.ID_CONFLICT);
        }
        return attemptId;
    }
}

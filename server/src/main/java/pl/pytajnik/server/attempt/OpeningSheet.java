package pl.pytajnik.server.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import pl.pytajnik.server.quiz.Assignment;
import pl.pytajnik.server.quiz.Assignments;
import pl.pytajnik.server.quiz.ReleaseTime;

/** Brings a student's attempt with all that belongs to it, ended if its time is over. Within the caller's transaction. */
@ApplicationScoped
class OpeningSheet {
    private final Attempts attempts;
    private final Responses responses;
    private final Assignments assignments;
    private final Sheets sheets;
    private final ScoringAttempt scoring;
    private final Releases releases;

    OpeningSheet(
            Attempts attempts,
            Responses responses,
            Assignments assignments,
            Sheets sheets,
            ScoringAttempt scoring,
            Releases releases) {
        this.attempts = attempts;
        this.responses = responses;
        this.assignments = assignments;
        this.sheets = sheets;
        this.scoring = scoring;
        this.releases = releases;
    }

    Sheet owned(UUID attemptId, UUID student, Instant now) {
        Attempt attempt = attempts.ownedForChange(attemptId, student);
        Sheet sheet = of(attempt, assignments.withId(attempt.assignmentId()));
        if (attempt.isExpired(now) || isSettlingInVain(sheet, now)) {
            score(sheet, now);
        }
        return sheet;
    }

    /** Once the answers are out for all, nothing counts that could have been copied. */
    private boolean isSettlingInVain(Sheet sheet, Instant now) {
        Assignment assignment = sheet.assignment();
        return sheet.attempt().isSettling(now)
                && assignment.release().answers().when() != ReleaseTime.AFTER_SUBMISSION
                && releases.of(assignment, now).answers();
    }

    /** The student's own, with what was answered. */
    AttemptView view(UUID attemptId, UUID student, Instant now) {
        return view(owned(attemptId, student, now), now);
    }

    AttemptView view(Sheet sheet, Instant now) {
        return AttemptView.of(sheet, responses.of(sheet.attempt().id()), now);
    }

    Sheet of(Attempt attempt, Assignment assignment) {
        return sheets.of(attempt, assignment);
    }

    void score(Sheet sheet, Instant now) {
        scoring.at(now, sheet, responses.of(sheet.attempt().id()));
        scoring.announce(sheet.assignment(), List.of(sheet.attempt()));
    }
}

package pl.pytajnik.server.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import pl.pytajnik.server.quiz.Assignment;
import pl.pytajnik.server.quiz.Assignments;

/** Brings a student's attempt with all that belongs to it, ended if its time is over. Within the caller's transaction. */
@ApplicationScoped
class OpeningSheet {
    private final Attempts attempts;
    private final Responses responses;
    private final Assignments assignments;
    private final Sheets sheets;
    private final ScoringAttempt scoring;

    OpeningSheet(
            Attempts attempts, Responses responses, Assignments assignments, Sheets sheets, ScoringAttempt scoring) {
        this.attempts = attempts;
        this.responses = responses;
        this.assignments = assignments;
        this.sheets = sheets;
        this.scoring = scoring;
    }

    Sheet owned(UUID attemptId, UUID student, Instant now) {
        Attempt attempt = attempts.ownedForChange(attemptId, student);
        Sheet sheet = of(attempt, assignments.withId(attempt.assignmentId()));
        if (attempt.isExpired(now)) {
            score(sheet, now);
        }
        return sheet;
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

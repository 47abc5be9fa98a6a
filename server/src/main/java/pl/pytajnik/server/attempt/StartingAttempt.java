package pl.pytajnik.server.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import pl.pytajnik.server.attempt.Attempts.Holder;
import pl.pytajnik.server.classroom.Enrolments;
import pl.pytajnik.server.classroom.Enrolments.Seat;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;
import pl.pytajnik.server.quiz.Assignment;
import pl.pytajnik.server.quiz.Assignments;
import pl.pytajnik.server.quiz.OwnTerms;
import pl.pytajnik.server.quiz.Terms;

/** A student begins an attempt under an id of the device, which makes a second request harmless. */
@ApplicationScoped
public class StartingAttempt {
    private final Attempts attempts;
    private final Assignments assignments;
    private final Enrolments enrolments;
    private final OwnTerms terms;
    private final OpeningSheet opening;
    private final Clock clock;

    public StartingAttempt(
            Attempts attempts,
            Assignments assignments,
            Enrolments enrolments,
            OwnTerms terms,
            OpeningSheet opening,
            Clock clock) {
        this.attempts = attempts;
        this.assignments = assignments;
        this.enrolments = enrolments;
        this.terms = terms;
        this.opening = opening;
        this.clock = clock;
    }

    @Transactional
    public Started by(UUID student, UUID attemptId, NewAttempt wanted) {
        attempts.waitForTurn(student);
        Instant now = clock.instant();
        return attempts.holder(attemptId)
                .map(holder -> again(new Holder(student, wanted.assignmentId()), holder, attemptId, now))
                .orElseGet(() -> first(student, attemptId, wanted, now));
    }

    private Started again(Holder asking, Holder holder, UUID attemptId, Instant now) {
        if (!asking.equals(holder)) {
            throw Problem.of(ProblemCode.ID_CONFLICT);
        }
        return new Started(AttemptView.of(opening.owned(attemptId, holder.studentId(), now)), false);
    }

    private Started first(UUID student, UUID attemptId, NewAttempt wanted, Instant now) {
        Assignment assignment = assignments.started(wanted.assignmentId());
        Instant startedAt = wanted.startOf(assignment, now);
        Terms own = terms.of(assignment, seat(student, assignment, startedAt).enrolment());
        int used = attempts.used(assignment.id(), student);
        StartingRules.check(own, used, startedAt, now);
        Attempt attempt = new Attempt(new AttemptKey(attemptId, student, used + 1), assignment, startedAt, now);
        attempt.follow(own);
        store(attempt);
        return new Started(AttemptView.of(opening.of(attempt, assignment)), true);
    }

    /** What began offline while the student was in the class and the class went on may be brought afterwards. */
    private Seat seat(UUID student, Assignment assignment, Instant startedAt) {
        Seat seat = enrolments
                .seat(student, assignment.classroomId())
                .filter(taken -> !taken.isLeftAt(startedAt))
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
        if (seat.isArchivedAt(startedAt)) {
            throw Problem.of(ProblemCode.CLASSROOM_ARCHIVED);
        }
        return seat;
    }

    private void store(Attempt attempt) {
        try {
            attempts.persistAndFlush(attempt);
        } catch (ConstraintViolationException anotherStudentWasFaster) {
            throw Problem.of(ProblemCode.ID_CONFLICT);
        }
    }

    /**
     * An attempt that is under way.
     *
     * @param isNew false when this request, or one like it, had started it before
     */
    public record Started(AttemptView attempt, boolean isNew) {}
}

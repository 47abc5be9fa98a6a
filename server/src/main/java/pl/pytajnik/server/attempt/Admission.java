package pl.pytajnik.server.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import pl.pytajnik.server.classroom.Enrolments;
import pl.pytajnik.server.classroom.Enrolments.Seat;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;
import pl.pytajnik.server.quiz.Assignment;
import pl.pytajnik.server.quiz.OwnTerms;
import pl.pytajnik.server.quiz.Terms;

/** Whether a student may begin another attempt at an assignment, and under which terms. Within the caller's transaction. */
@ApplicationScoped
class Admission {
    private final Attempts attempts;
    private final Enrolments enrolments;
    private final OwnTerms terms;

    Admission(Attempts attempts, Enrolments enrolments, OwnTerms terms) {
        this.attempts = attempts;
        this.enrolments = enrolments;
        this.terms = terms;
    }

    Admitted of(UUID student, Assignment assignment, Instant startedAt, Instant now) {
        Terms own = terms.of(assignment, seat(student, assignment, startedAt).enrolment());
        int used = attempts.used(assignment.id(), student);
        StartingRules.check(own, used, startedAt, now);
        return new Admitted(own, used + 1);
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

    /**
     * A student who may begin.
     *
     * @param number the attempt will have
     */
    record Admitted(Terms terms, int number) {}
}

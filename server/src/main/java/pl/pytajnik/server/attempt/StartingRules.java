package pl.pytajnik.server.attempt;

import java.time.Instant;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;
import pl.pytajnik.server.quiz.Assignment;

/** When a student may start; the first rule that is broken refuses. */
final class StartingRules {
    private StartingRules() {}

    /**
     * An attempt that began offline before the deadline may still be brought after it: its answers are kept as late.
     *
     * @param used attempts the student has begun
     */
    static void check(Assignment assignment, int used, Instant startedAt, Instant now) {
        if (assignment.opensAt() != null && now.isBefore(assignment.opensAt())) {
            throw Problem.of(ProblemCode.NOT_OPEN_YET, assignment.opensAt());
        }
        if (assignment.dueAt() != null && !startedAt.isBefore(assignment.dueAt())) {
            throw Problem.of(ProblemCode.DEADLINE_PASSED, assignment.dueAt());
        }
        if (assignment.maxAttempts() != null && used >= assignment.maxAttempts()) {
            throw Problem.of(ProblemCode.NO_ATTEMPTS_LEFT, assignment.maxAttempts());
        }
    }
}

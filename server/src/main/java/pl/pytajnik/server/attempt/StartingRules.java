package pl.pytajnik.server.attempt;

import java.time.Instant;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;
import pl.pytajnik.server.quiz.Terms;

/** When a student may start; the first rule that is broken refuses. */
final class StartingRules {
    private StartingRules() {}

    /**
     * By what holds for the student. An attempt that began offline before the deadline may still be brought after it: its answers are kept as late.
     *
     * @param used attempts the student has begun
     */
    static void check(Terms terms, int used, Instant startedAt, Instant now) {
        if (terms.opensAt() != null && now.isBefore(terms.opensAt())) {
            throw Problem.of(ProblemCode.NOT_OPEN_YET, terms.opensAt());
        }
        if (terms.dueAt() != null && !startedAt.isBefore(terms.dueAt())) {
            throw Problem.of(ProblemCode.DEADLINE_PASSED, terms.dueAt());
        }
        if (terms.maxAttempts() != null && used >= terms.maxAttempts()) {
            throw Problem.of(ProblemCode.NO_ATTEMPTS_LEFT, terms.maxAttempts());
        }
    }
}

package pl.pytajnik.server.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import pl.pytajnik.server.attempt.Admission.Admitted;
import pl.pytajnik.server.attempt.Attempts.Holder;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;
import pl.pytajnik.server.quiz.Assignment;
import pl.pytajnik.server.quiz.Assignments;

/** A student begins an attempt under an id of the device, which makes a second request harmless. */
@ApplicationScoped
public class StartingAttempt {
    private final Attempts attempts;
    private final Assignments assignments;
    private final Admission admission;
    private final Downloads downloads;
    private final OpeningSheet opening;
    private final Clock clock;

    public StartingAttempt(
            Attempts attempts,
            Assignments assignments,
            Admission admission,
            Downloads downloads,
            OpeningSheet opening,
            Clock clock) {
        this.attempts = attempts;
        this.assignments = assignments;
        this.admission = admission;
        this.downloads = downloads;
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
        return new Started(opening.view(attemptId, holder.studentId(), now), false);
    }

    private Started first(UUID student, UUID attemptId, NewAttempt wanted, Instant now) {
        Assignment assignment = assignments.started(wanted.assignmentId());
        Instant startedAt = wanted.startOf(assignment, now);
        Admitted admitted = admission.of(student, assignment, startedAt, now);
        boolean fetched = isFetched(assignment, student, attemptId);
        Attempt attempt =
                new Attempt(new AttemptKey(attemptId, student, admitted.number()), assignment, startedAt, now);
        attempt.follow(admitted.terms());
        if (fetched && wanted.elapsedMillis() != null) {
            attempt.settleUntil(now.plus(Deadline.SETTLING));
        }
        store(attempt);
        return new Started(AttemptView.of(opening.of(attempt, assignment), List.of(), now), true);
    }

    /** Whether a device has fetched the questions ahead; one that has may have begun, so that no other attempt goes before. */
    private boolean isFetched(Assignment assignment, UUID student, UUID attemptId) {
        Optional<UUID> waiting = downloads.waiting(assignment.id(), student).map(Download::attemptId);
        waiting.filter(fetched -> !fetched.equals(attemptId)).ifPresent(fetched -> {
            throw Problem.of(ProblemCode.ATTEMPT_DOWNLOADED, fetched);
        });
        return waiting.isPresent();
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

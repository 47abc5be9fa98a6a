package pl.pytajnik.server.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;

/**
 * Appends the responses of a device. The same batch again, at the same time or years later, changes nothing: the attempt
 * is held while one batch is recorded, and a response is known by its id.
 */
@ApplicationScoped
public class RecordingResponses {
    private final Responses responses;
    private final OpeningSheet opening;
    private final Clock clock;

    public RecordingResponses(Responses responses, OpeningSheet opening, Clock clock) {
        this.responses = responses;
        this.opening = opening;
        this.clock = clock;
    }

    @Transactional
    public Outcomes by(UUID student, UUID attemptId, List<NewResponse> batch) {
        Instant now = clock.instant();
        Sheet sheet = opening.owned(attemptId, student, now);
        Intake intake = new Intake(sheet, responses.withIds(ids(batch)), responses.of(attemptId), now);
        List<Intake.Settling> verdicts = batch.stream().map(intake::take).toList();
        store(intake.taken());
        CountedResponses counted = CountedResponses.among(responses.of(attemptId));
        return new Outcomes(
                verdicts.stream().map(verdict -> verdict.outcome(counted)).toList());
    }

    private void store(List<Response> taken) {
        try {
            responses.persist(taken);
            responses.flush();
        } catch (ConstraintViolationException anotherAttemptWasFaster) {
            throw Problem.of(ProblemCode.CONFLICT);
        }
    }

    private static List<UUID> ids(List<NewResponse> batch) {
        return batch.stream().map(NewResponse::id).distinct().toList();
    }
}

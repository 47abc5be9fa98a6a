package pl.pytajnik.server.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** A student hands an attempt in. A second time changes nothing. */
@ApplicationScoped
public class SubmittingAttempt {
    private final OpeningSheet opening;
    private final Clock clock;

    public SubmittingAttempt(OpeningSheet opening, Clock clock) {
        this.opening = opening;
        this.clock = clock;
    }

    @Transactional
    public AttemptView by(UUID student, UUID attemptId) {
        Instant now = clock.instant();
        Sheet sheet = opening.owned(attemptId, student, now);
        if (sheet.attempt().isOpen()) {
            opening.score(sheet, now);
        }
        return opening.view(sheet, now);
    }
}

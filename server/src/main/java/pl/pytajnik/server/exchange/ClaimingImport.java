package pl.pytajnik.server.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;

/** The small transactions beside the one that takes a file in: so that others see how far it is, and nobody does it twice. */
@ApplicationScoped
class ClaimingImport {
    private final Imports imports;
    private final Clock clock;

    ClaimingImport(Imports imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    /**
     * @return false when it was taken in before
     * @throws Problem when somebody takes it in right now
     */
    @Transactional(TxType.REQUIRES_NEW)
    boolean claim(UUID teacher, UUID id) {
        Import read = imports.ownedForChange(id, teacher);
        if (read.state() == ImportState.TAKEN) {
            return false;
        }
        if (!read.claim(clock.instant())) {
            throw Problem.of(ProblemCode.IMPORT_GOES_ON);
        }
        return true;
    }

    @Transactional(TxType.REQUIRES_NEW)
    void progress(UUID id, int taken) {
        imports.findById(id).progress(taken);
    }

    @Transactional(TxType.REQUIRES_NEW)
    void release(UUID id) {
        imports.findById(id).release();
    }
}

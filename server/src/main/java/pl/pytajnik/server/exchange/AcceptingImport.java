package pl.pytajnik.server.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** A teacher takes a file that was read into the bank. Doing so again changes nothing. */
@ApplicationScoped
class AcceptingImport {
    private final ClaimingImport claiming;
    private final TakingImport taking;

    AcceptingImport(ClaimingImport claiming, TakingImport taking) {
        this.claiming = claiming;
        this.taking = taking;
    }

    void by(UUID teacher, UUID id, NewImportAcceptance wanted) {
        if (!claiming.claim(teacher, id)) {
            return;
        }
        boolean isDone = false;
        try {
            taking.by(teacher, id, wanted);
            isDone = true;
        } finally {
            if (!isDone) {
                claiming.release(id);
            }
        }
    }
}

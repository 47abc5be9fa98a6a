package pl.pytajnik.server.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.platform.ClientAddress;
import pl.pytajnik.server.platform.Ids;
import pl.pytajnik.server.platform.audit.AuditEntry.Deed;

/**
 * Writes the audit log. Never note a secret, an answer or free text of a student: ids are enough. Overlong text is cut.
 */
@ApplicationScoped
public class Audit {
    private final AuditEntries entries;
    private final ClientAddress address;
    private final Ids ids;
    private final Clock clock;

    Audit(AuditEntries entries, ClientAddress address, Ids ids, Clock clock) {
        this.entries = entries;
        this.address = address;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * In the transaction of what is done: both are stored, or neither.
     *
     * @param actor the account that does it; null for the server itself and for who is not known
     * @param subject what it is done to: an id, with the sort of thing before it unless it is an account
     */
    @Transactional(TxType.MANDATORY)
    public void note(@Nullable UUID actor, AuditAction action, String subject) {
        note(actor, action, subject, null);
    }

    /** @param note what else is worth knowing, such as a number before and after */
    @Transactional(TxType.MANDATORY)
    public void note(@Nullable UUID actor, AuditAction action, String subject, @Nullable String note) {
        write(new Deed(actor, action, subject, note));
    }

    /** In a transaction of its own, for what is refused: it stays when the caller's is rolled back. */
    @Transactional(TxType.REQUIRES_NEW)
    public void noteRefused(@Nullable UUID actor, AuditAction action, String subject) {
        write(new Deed(actor, action, subject, null));
    }

    /** An erased account's network addresses are personal; that something was done stays. In the caller's transaction. */
    @Transactional(TxType.MANDATORY)
    public void forgetAddresses(UUID actor) {
        entries.forgetAddresses(actor);
    }

    private void write(Deed deed) {
        entries.persist(
                new AuditEntry(ids.next(), clock.instant(), address.known().orElse(null), deed));
    }
}

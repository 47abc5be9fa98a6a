package pl.pytajnik.server.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import pl.pytajnik.server.platform.Ids;
import pl.pytajnik.server.platform.audit.Audit;
import pl.pytajnik.server.platform.audit.AuditAction;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;

/** Makes accounts. Secrets are hashed before: {@link #hash} outside of a transaction, then make the account in one. */
@ApplicationScoped
public class SigningUp {
    private final Accounts accounts;
    private final Secrets secrets;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    SigningUp(Accounts accounts, Secrets secrets, Audit audit, Ids ids, Clock clock) {
        this.accounts = accounts;
        this.secrets = secrets;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Whether there is any account at all. */
    public boolean hasAnybody() {
        return accounts.count() > 0;
    }

    /** Slow by design; call it outside of a transaction. */
    public HashedSecret hash(String secret) {
        return new HashedSecret(secrets.hash(secret));
    }

    /** @throws Problem 409 when the address has an account */
    @Transactional
    public UUID teacher(String name, String email, HashedSecret secret) {
        return add(Account.teacher(ids.next(), name.strip(), email, secret.hash(), clock.instant()));
    }

    /** @throws Problem 409 when the address has an account */
    @Transactional
    public UUID admin(String name, String email, HashedSecret secret) {
        return add(Account.admin(ids.next(), name.strip(), email, secret.hash(), clock.instant()));
    }

    @Transactional
    public UUID student(String name, HashedSecret pin) {
        return add(Account.student(ids.next(), name, pin.hash(), clock.instant()));
    }

    private UUID add(Account account) {
        if (account.email != null && accounts.byEmail(account.email).isPresent()) {
            throw Problem.of(ProblemCode.EMAIL_TAKEN);
        }
        try {
            accounts.persistAndFlush(account);
        } catch (ConstraintViolationException somebodyWasFaster) {
            throw Problem.of(ProblemCode.EMAIL_TAKEN);
        }
        audit.note(account.id, AuditAction.SIGNED_UP, account.id.toString(), account.role.name());
        return account.id;
    }

    /** A secret that can be kept. */
    public record HashedSecret(String hash) {}
}

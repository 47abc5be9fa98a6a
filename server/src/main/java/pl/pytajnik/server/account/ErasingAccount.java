package pl.pytajnik.server.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.account.SigningUp.HashedSecret;
import pl.pytajnik.server.platform.Ids;
import pl.pytajnik.server.platform.Role;
import pl.pytajnik.server.platform.audit.Audit;
import pl.pytajnik.server.platform.audit.AuditAction;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;

/**
 * Erases a person: all {@link PersonalData}, and the account. Nothing brings it back. docs/privacy.md tells what stays.
 */
@ApplicationScoped
public class ErasingAccount {
    private static final String NAME = "usunięto";

    private final List<PersonalData> sections;
    private final Accounts accounts;
    private final SigningIn signingIn;
    private final SigningUp signingUp;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    ErasingAccount(
            @Any Instance<PersonalData> sections,
            Accounts accounts,
            SigningIn signingIn,
            SigningUp signingUp,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.sections = sections.stream().toList();
        this.accounts = accounts;
        this.signingIn = signingIn;
        this.signingUp = signingUp;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A person's own wish, with the password or PIN.
     *
     * @throws Problem 422 when the secret is wrong, 429 after too many tries, 409 when something must be done first
     */
    void byThemselves(UUID id, String secret) {
        Account account = accounts.findByIdOptional(id)
                .filter(one -> !one.isDisabled()) // as an erased teacher's is, whose token is still good for minutes
                .orElseThrow(() -> Problem.of(ProblemCode.UNAUTHORIZED));
        signingIn.requireSecret(account, secret);
        HashedSecret unknown = secretOfNobody();
        QuarkusTransaction.requiringNew().run(() -> erase(id, id, unknown));
    }

    /** A secret that nobody knows; slow by design, so ask for it outside of the transaction of {@link #student}. */
    public HashedSecret secretOfNobody() {
        return signingUp.hash(UUID.randomUUID().toString());
    }

    /**
     * Within the caller's transaction, who has checked whose student it is.
     *
     * @param actor null for the server itself
     */
    public void student(UUID id, @Nullable UUID actor, HashedSecret unknown) {
        erase(id, actor, unknown);
    }

    /** Nobody asked; it is time. In a transaction of its own. @throws Problem 404 when the student is gone */
    @Transactional(TxType.REQUIRES_NEW)
    void forgotten(UUID student, HashedSecret unknown) {
        erase(student, null, unknown);
    }

    private void erase(UUID id, @Nullable UUID actor, HashedSecret unknown) {
        Account account = accounts.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
        audit.note(actor, AuditAction.ACCOUNT_ERASED, id.toString());
        if (account.role == Role.STUDENT) {
            eraseSections(new Erasure(id, nobody(unknown)));
            accounts.delete(account);
        } else {
            eraseSections(new Erasure(id, id));
            account.empty(NAME, unknown.hash(), clock.instant());
        }
        audit.forgetAddresses(id);
    }

    private void eraseSections(Erasure erasure) {
        sections.forEach(section -> section.erase(erasure));
    }

    private UUID nobody(HashedSecret unknown) {
        Account nobody = Account.student(ids.next(), NAME, unknown.hash(), clock.instant());
        nobody.disabledAt = clock.instant();
        accounts.persistAndFlush(nobody);
        return nobody.id;
    }
}

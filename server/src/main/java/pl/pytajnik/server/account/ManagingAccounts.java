package pl.pytajnik.server.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.account.SigningUp.HashedSecret;
import pl.pytajnik.server.platform.audit.Audit;
import pl.pytajnik.server.platform.audit.AuditAction;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;

/** What administrators do to other people's accounts; at the terminal there is no actor, and the log says so. */
@ApplicationScoped
public class ManagingAccounts {
    private final Accounts accounts;
    private final Sessions sessions;
    private final Audit audit;
    private final Clock clock;

    ManagingAccounts(Accounts accounts, Sessions sessions, Audit audit, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Nobody signs in to the account any more; its sessions and API keys end at once, access tokens within their ten
     * minutes. Nothing of it is lost.
     *
     * @throws Problem 404 when there is no such account, 409 when it is the actor's own
     */
    @Transactional
    public void disable(UUID id, @Nullable UUID actor) {
        if (id.equals(actor)) {
            throw Problem.of(ProblemCode.OWN_ACCOUNT);
        }
        Account account = accounts.required(id);
        if (!account.isDisabled()) {
            account.disabledAt = clock.instant();
            sessions.revokeAll(id);
            audit.note(actor, AuditAction.ACCOUNT_DISABLED, id.toString());
        }
    }

    @Transactional
    public void enable(UUID id, @Nullable UUID actor) {
        Account account = accounts.required(id);
        if (account.isDisabled()) {
            account.disabledAt = null;
            audit.note(actor, AuditAction.ACCOUNT_ENABLED, id.toString());
        }
    }

    /** Ends all sessions of the account too. */
    @Transactional
    public void resetPassword(UUID id, HashedSecret secret, @Nullable UUID actor) {
        accounts.required(id).secretHash = secret.hash();
        sessions.revokeAll(id);
        audit.note(actor, AuditAction.PASSWORD_RESET, id.toString());
    }

    /** Of administrators and teachers, by address. */
    @Transactional
    public List<AccountSummary> withAddresses() {
        return accounts.withAddresses().stream().map(AccountSummary::of).toList();
    }

    /** @throws Problem 404 when no account has this address */
    @Transactional
    public UUID withEmail(String email) {
        return accounts.byEmail(email).orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND)).id;
    }
}

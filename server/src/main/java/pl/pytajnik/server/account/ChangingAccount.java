package pl.pytajnik.server.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import pl.pytajnik.server.account.SigningUp.HashedSecret;
import pl.pytajnik.server.platform.audit.Audit;
import pl.pytajnik.server.platform.audit.AuditAction;

/** What people change of their own account. */
@ApplicationScoped
class ChangingAccount {
    private final Accounts accounts;
    private final SigningIn signingIn;
    private final SigningUp signingUp;
    private final Sessions sessions;
    private final Audit audit;

    ChangingAccount(Accounts accounts, SigningIn signingIn, SigningUp signingUp, Sessions sessions, Audit audit) {
        this.accounts = accounts;
        this.signingIn = signingIn;
        this.signingUp = signingUp;
        this.sessions = sessions;
        this.audit = audit;
    }

    @Transactional
    AccountView rename(UUID id, String name) {
        Account account = accounts.required(id);
        account.name = name.strip();
        return AccountView.of(account);
    }

    /**
     * Ends all sessions and opens one. Passwords are hashed outside of the transaction.
     *
     * @throws pl.pytajnik.server.platform.problem.Problem 422 when the present password is wrong, 429 after too many
     *     tries
     */
    Session password(UUID id, NewPassword password) {
        signingIn.requireSecret(accounts.required(id), password.currentPassword());
        HashedSecret hashed = signingUp.hash(password.newPassword());
        return QuarkusTransaction.requiringNew().call(() -> store(id, hashed));
    }

    private Session store(UUID id, HashedSecret hashed) {
        accounts.required(id).secretHash = hashed.hash();
        sessions.revokeAll(id);
        audit.note(id, AuditAction.PASSWORD_CHANGED, id.toString());
        return sessions.open(id);
    }
}

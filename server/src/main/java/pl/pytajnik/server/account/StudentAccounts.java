package pl.pytajnik.server.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import pl.pytajnik.server.account.SigningUp.HashedSecret;
import pl.pytajnik.server.platform.audit.Audit;
import pl.pytajnik.server.platform.audit.AuditAction;

/** What the teacher of a student does to the student's account. Whose student it is, the caller has checked. */
@ApplicationScoped
public class StudentAccounts {
    private final Accounts accounts;
    private final RefreshTokens tokens;
    private final Audit audit;
    private final Clock clock;

    StudentAccounts(Accounts accounts, RefreshTokens tokens, Audit audit, Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void rename(UUID student, String name) {
        accounts.findById(student).name = name;
    }

    /** A new PIN; all sessions of the student end. */
    @Transactional
    public void replacePin(UUID student, HashedSecret pin, UUID teacher) {
        accounts.findById(student).secretHash = pin.hash();
        tokens.revokeAll(student, clock.instant());
        audit.note(teacher, AuditAction.PASSWORD_RESET, student.toString());
    }
}

package pl.pytajnik.server.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import pl.pytajnik.server.platform.Allowance;
import pl.pytajnik.server.platform.RateLimits;
import pl.pytajnik.server.platform.Role;
import pl.pytajnik.server.platform.audit.Audit;
import pl.pytajnik.server.platform.audit.AuditAction;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;

/** Checks a secret and opens a session. Tries are counted by account here, by address in {@link AddressLimit}. */
@ApplicationScoped
public class SigningIn {
    private static final Allowance PASSWORDS = new Allowance("password", 10, Duration.ofMinutes(1));
    private static final Allowance PINS = new Allowance("pin", 10, Duration.ofMinutes(5));

    private final Accounts accounts;
    private final Secrets secrets;
    private final RateLimits limits;
    private final Sessions sessions;
    private final Audit audit;

    SigningIn(Accounts accounts, Secrets secrets, RateLimits limits, Sessions sessions, Audit audit) {
        this.accounts = accounts;
        this.secrets = secrets;
        this.limits = limits;
        this.sessions = sessions;
        this.audit = audit;
    }

    /** @throws Problem 401 when address or password is wrong, 429 after too many tries */
    public Session teacher(String email, String password) {
        String who = Account.normalised(email);
        limits.take(PASSWORDS, who);
        Session session = open(accounts.byEmail(email), password);
        limits.forget(PASSWORDS, who);
        return session;
    }

    /**
     * @param student empty when class or nickname is unknown: refused like a wrong PIN, and as slowly
     * @param who what tries are counted by: class and nickname as they were given
     * @throws Problem 401 when the PIN is wrong, 429 after too many tries
     */
    public Session student(Optional<UUID> student, String pin, String who) {
        limits.take(PINS, who);
        Session session = open(student.flatMap(accounts::findByIdOptional), pin);
        limits.forget(PINS, who);
        return session;
    }

    /** Refuses who does not know the password or PIN of an account, within the same allowance as signing in. */
    void requireSecret(Account account, String secret) {
        Allowance tries = account.role == Role.STUDENT ? PINS : PASSWORDS;
        String who = Optional.ofNullable(account.email).orElse(account.id.toString());
        limits.take(tries, who);
        if (!secrets.match(secret, Optional.of(account))) {
            audit.noteRefused(account.id, AuditAction.SIGN_IN_FAILED, account.id.toString());
            throw Problem.of(ProblemCode.WRONG_PASSWORD);
        }
        limits.forget(tries, who);
    }

    private Session open(Optional<Account> account, String secret) {
        if (!secrets.match(secret, account)) {
            audit.noteRefused(null, AuditAction.SIGN_IN_FAILED, subject(account));
            throw Problem.of(ProblemCode.WRONG_CREDENTIALS);
        }
        return sessions.open(account.orElseThrow().id);
    }

    /** Not what was typed: people type passwords where names belong. */
    private static String subject(Optional<Account> account) {
        return account.map(known -> known.id.toString()).orElse("unknown");
    }
}

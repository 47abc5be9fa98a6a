package pl.pytajnik.server.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pytajnik.server.platform.Ids;
import pl.pytajnik.server.platform.audit.Audit;
import pl.pytajnik.server.platform.audit.AuditAction;
import pl.pytajnik.server.platform.problem.FieldError;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;
import pl.pytajnik.server.platform.problem.WrongValue;

/** Makes and revokes API keys. */
@ApplicationScoped
class IssuingApiKeys {
    static final int MOST = 50;

    /** A year, and the day that a leap year is longer. */
    static final Duration LONGEST = Duration.ofDays(366);

    private final ApiKeys keys;
    private final Accounts accounts;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    IssuingApiKeys(ApiKeys keys, Accounts accounts, Audit audit, Ids ids, Clock clock) {
        this.keys = keys;
        this.accounts = accounts;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws Problem 422 when the end is past or too far away, or when there are enough good keys */
    @Transactional
    MadeApiKey issue(UUID account, NewApiKey wanted) {
        Instant now = clock.instant();
        requireEnd(wanted.expiresAt(), now);
        accounts.findById(account, LockModeType.PESSIMISTIC_WRITE); // counted one after the other
        if (keys.countGood(account, now) >= MOST) {
            throw Problem.of(ProblemCode.LIMIT_REACHED, MOST);
        }
        KeyText text = KeyText.random();
        ApiKey key = new ApiKey(ids.next(), account, wanted, text);
        key.createdAt = now;
        keys.persist(key);
        audit.note(account, AuditAction.API_KEY_MADE, subject(key), scopes(key));
        return new MadeApiKey(ApiKeyView.of(key), text.text());
    }

    /** A second time changes nothing. */
    @Transactional
    void revoke(UUID id, UUID account) {
        ApiKey key = keys.owned(id, account);
        if (key.revokedAt == null) {
            key.revokedAt = clock.instant();
            audit.note(account, AuditAction.API_KEY_REVOKED, subject(key));
        }
    }

    private static void requireEnd(Instant end, Instant now) {
        if (!end.isAfter(now) || end.isAfter(now.plus(LONGEST))) {
            throw Problem.invalid(FieldError.of("/expiresAt", WrongValue.END_OF_KEY));
        }
    }

    static String subject(ApiKey key) {
        return "api-key " + key.id;
    }

    private static String scopes(ApiKey key) {
        return key.scopes.stream().sorted().map(Scope::text).collect(Collectors.joining(" "));
    }
}

package pl.pytajnik.server.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import pl.pytajnik.server.platform.Role;
import pl.pytajnik.server.platform.audit.Audit;
import pl.pytajnik.server.platform.audit.AuditAction;

/** Whose key this is and what it is good for; notes that it was used. */
@ApplicationScoped
class ReadingApiKey {
    private final ApiKeys keys;
    private final Accounts accounts;
    private final Audit audit;
    private final Clock clock;

    ReadingApiKey(ApiKeys keys, Accounts accounts, Audit audit, Clock clock) {
        this.keys = keys;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Empty when the key is unknown, expired or revoked, or its owner's account is disabled. */
    @ActivateRequestContext
    @Transactional
    Optional<KeyHolder> holder(KeyText text) {
        if (!text.isWellFormed()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Optional<ApiKey> good = keys.byHash(text.hash()).filter(key -> key.isGood(now));
        Optional<KeyHolder> holder = good.flatMap(this::holder);
        good.filter(key -> holder.isPresent() && key.isUseWorthNoting(now)).ifPresent(key -> noteUse(key, now));
        return holder;
    }

    private Optional<KeyHolder> holder(ApiKey key) {
        return accounts.findByIdOptional(key.accountId)
                .filter(account -> !account.isDisabled())
                .map(account -> new KeyHolder(key.id, account.id, account.role, Set.copyOf(key.scopes)));
    }

    private void noteUse(ApiKey key, Instant now) {
        boolean first = key.lastUsedAt == null;
        if (keys.noteUse(key, now) && first) {
            audit.note(key.accountId, AuditAction.API_KEY_FIRST_USED, IssuingApiKeys.subject(key));
        }
    }

    /** @param id of the key */
    record KeyHolder(UUID id, UUID account, Role role, Set<Scope> scopes) {}
}

package pl.pytajnik.server.account;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A key by which a program acts for a teacher, within its scopes. */
@Entity
@Table(name = "api_key")
class ApiKey {
    /** How exactly the last use is known; finer would be a write with every request. */
    static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);

    @Id
    UUID id;

    @Column(name = "account_id")
    UUID accountId;

    String name;

    String hash;

    String ending;

    @Convert(converter = ScopesColumn.class)
    Set<Scope> scopes;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    @Nullable
    @Column(name = "last_used_at")
    Instant lastUsedAt;

    @Nullable
    @Column(name = "revoked_at")
    Instant revokedAt;

    protected ApiKey() {}

    ApiKey(UUID id, UUID accountId, NewApiKey wanted, KeyText text) {
        this.id = id;
        this.accountId = accountId;
        this.name = wanted.name().strip();
        this.scopes = wanted.scopes();
        this.expiresAt = wanted.expiresAt();
        this.hash = text.hash();
        this.ending = text.ending();
    }

    UUID id() {
        return id;
    }

    boolean isGood(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    boolean isUseWorthNoting(Instant now) {
        return lastUsedAt == null || !now.isBefore(lastUsedAt.plus(USE_NOTED_EVERY));
    }
}

package pl.pytajnik.server.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All refresh tokens that came from one sign-in: one session on one device. */
@Entity
@Table(name = "token_family")
class TokenFamily {
    @Id
    UUID id;

    @Column(name = "account_id")
    UUID accountId;

    @Column(name = "created_at")
    Instant createdAt;

    @Nullable
    @Column(name = "revoked_at")
    Instant revokedAt;

    /** Which of our own pages keeps it in a cookie; null where an app or a program keeps its tokens itself. */
    @Nullable
    @Enumerated(EnumType.STRING)
    BrowserApp app;

    /** Revoked because a token was used twice, not because somebody signed out. */
    boolean reused;

    protected TokenFamily() {}

    TokenFamily(UUID id, UUID accountId, Instant createdAt, @Nullable BrowserApp app) {
        this.id = id;
        this.app = app;
        this.accountId = accountId;
        this.createdAt = createdAt;
    }

    boolean isRevoked() {
        return revokedAt != null;
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    void revokeForReuse(Instant now) {
        revoke(now);
        reused = true;
    }
}

package pl.pytajnik.server.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is kept of a refresh token: its hash and when it was used. */
@Entity
@Table(name = "refresh_token")
class RefreshToken {
    /** How long a device that does not open the app stays signed in. */
    static final Duration LIFE = Duration.ofDays(60);

    /** How long a client whose answer was lost may ask again. */
    static final Duration GRACE = Duration.ofSeconds(60);

    @Id
    String hash;

    @Column(name = "family_id")
    UUID familyId;

    @Column(name = "issued_at")
    Instant issuedAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    @Nullable
    @Column(name = "used_at")
    Instant usedAt;

    protected RefreshToken() {}

    RefreshToken(String hash, UUID familyId, Instant issuedAt) {
        this(hash, familyId, issuedAt, LIFE);
    }

    RefreshToken(String hash, UUID familyId, Instant issuedAt, Duration life) {
        this.hash = hash;
        this.familyId = familyId;
        this.issuedAt = issuedAt;
        this.expiresAt = issuedAt.plus(life);
    }

    boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    boolean isUsed() {
        return usedAt != null;
    }

    boolean isPastGrace(Instant now) {
        return usedAt != null && now.isAfter(usedAt.plus(GRACE));
    }
}

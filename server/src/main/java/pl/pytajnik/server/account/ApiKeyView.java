package pl.pytajnik.server.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An API key on the wire, without the key itself.
 *
 * @param ending the last characters of the key
 * @param scopes what it opens
 * @param expiresAt when it stops working
 * @param lastUsedAt to the minute; null when it was never used
 * @param revokedAt null unless it was revoked
 */
record ApiKeyView(
        UUID id,
        String name,
        String ending,
        List<Scope> scopes,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt) {
    static ApiKeyView of(ApiKey key) {
        return new ApiKeyView(
                key.id,
                key.name,
                key.ending,
                key.scopes.stream().sorted().toList(),
                key.createdAt,
                key.expiresAt,
                key.lastUsedAt,
                key.revokedAt);
    }
}

package pl.pytajnik.server.account;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.platform.Role;

/**
 * An account as administrators see it.
 *
 * @param role what the account may do
 * @param email null for students, who have none
 * @param disabledAt null while the account is open
 */
public record AccountSummary(
        UUID id,
        Role role,
        String name,
        @Nullable String email,
        Instant createdAt,
        @Nullable Instant disabledAt) {
    static AccountSummary of(Account account) {
        return new AccountSummary(
                account.id, account.role, account.name, account.email, account.createdAt, account.disabledAt);
    }
}

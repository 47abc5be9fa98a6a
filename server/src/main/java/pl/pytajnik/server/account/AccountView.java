package pl.pytajnik.server.account;

import java.util.UUID;
import pl.pytajnik.server.platform.Role;

/**
 * An account on the wire: no address, no secret.
 *
 * @param role what the account may do
 */
public record AccountView(UUID id, Role role, String name) {
    static AccountView of(Account account) {
        return new AccountView(account.id, account.role, account.name);
    }
}

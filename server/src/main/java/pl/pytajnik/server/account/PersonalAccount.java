package pl.pytajnik.server.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.platform.Role;

/** The account itself. Its row is emptied or deleted by {@link ErasingAccount}; what hangs on it goes here. */
@ApplicationScoped
class PersonalAccount implements PersonalData {
    private final Accounts accounts;

    PersonalAccount(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String section() {
        return "account";
    }

    @Override
    public Stream<?> of(UUID account) {
        return accounts.findByIdOptional(account).map(AccountRow::of).stream();
    }

    @Override
    public void erase(Erasure erasure) {
        accounts.getEntityManager()
                .createNativeQuery("delete from idempotent_request where account_id = ?1")
                .setParameter(1, erasure.account())
                .executeUpdate();
    }

    record AccountRow(
            UUID id, Role role, String name, @Nullable String email, Instant createdAt) {
        static AccountRow of(Account account) {
            return new AccountRow(account.id, account.role, account.name, account.email, account.createdAt);
        }
    }
}

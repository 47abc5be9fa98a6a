package pl.pytajnik.server.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Accounts implements PanacheRepositoryBase<Account, UUID> {
    Optional<Account> byEmail(String email) {
        return find("email", Account.normalised(email)).firstResultOptional();
    }
}

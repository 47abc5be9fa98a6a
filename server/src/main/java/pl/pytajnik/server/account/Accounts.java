package pl.pytajnik.server.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.platform.PageQuery;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;

@ApplicationScoped
class Accounts implements PanacheRepositoryBase<Account, UUID> {
    Account required(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    /** Latest first; all of them when no address is given. */
    List<Account> newestFirst(@Nullable String email, PageQuery page) {
        String wanted = email == null ? null : Account.normalised(email);
        return find("id < ?1 and (?2 is null or email = ?2) order by id desc", page.before(), wanted)
                .page(0, page.fetch())
                .list();
    }

    List<Account> withAddresses() {
        return list("email is not null order by email");
    }

    Optional<Account> byEmail(String email) {
        return find("email", Account.normalised(email)).firstResultOptional();
    }
}

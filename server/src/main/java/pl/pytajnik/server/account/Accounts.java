package pl.pytajnik.server.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
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

    /** Students who neither joined nor began or renewed a session since then, longest known first; closed accounts are left out. */
    List<UUID> idleStudents(Instant since, int most) {
        List<?> idle = getEntityManager()
                .createNativeQuery("""
                        select a.id from account a
                        where a.role = 'STUDENT' and a.disabled_at is null and a.created_at < cast(:since as timestamptz)
                            and not exists (select 1 from token_family f join refresh_token t on t.family_id = f.id
                                where f.account_id = a.id and t.issued_at >= cast(:since as timestamptz))
                        order by a.id""", UUID.class)
                .setParameter("since", since.toString())
                .setMaxResults(most)
                .getResultList();
        return idle.stream().map(UUID.class::cast).toList();
    }

    Optional<Account> byEmail(String email) {
        return find("email", Account.normalised(email)).firstResultOptional();
    }
}

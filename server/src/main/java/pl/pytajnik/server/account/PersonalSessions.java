package pl.pytajnik.server.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When somebody signed in and out; tokens are not in it. */
@ApplicationScoped
class PersonalSessions implements PersonalData {
    private final Accounts accounts;

    PersonalSessions(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String section() {
        return "sessions";
    }

    @Override
    public Stream<?> of(UUID account) {
        return accounts.getEntityManager()
                .createQuery("""
                        select createdAt, revokedAt from TokenFamily
                        where accountId = ?1 order by createdAt, id""", SessionRow.class)
                .setParameter(1, account)
                .getResultStream();
    }

    @Override
    public void erase(Erasure erasure) {
        accounts.getEntityManager()
                .createQuery("delete from TokenFamily where accountId = ?1")
                .setParameter(1, erasure.account())
                .executeUpdate();
    }

    /** @param endedAt null while it goes on, or when nobody ended it */
    record SessionRow(Instant begunAt, @Nullable Instant endedAt) {}
}

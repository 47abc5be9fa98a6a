package pl.pytajnik.server.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class RefreshTokens implements PanacheRepositoryBase<RefreshToken, String> {
    /** Requests that bring the same token wait for each other. */
    Optional<RefreshToken> locked(String hash) {
        return findByIdOptional(hash, LockModeType.PESSIMISTIC_WRITE);
    }

    TokenFamily family(UUID id) {
        return getEntityManager().find(TokenFamily.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    void persist(TokenFamily family) {
        getEntityManager().persist(family);
        getEntityManager().flush();
    }

    /** Ends all sessions of an account. */
    void revokeAll(UUID accountId, Instant now) {
        getEntityManager()
                .createQuery("update TokenFamily set revokedAt = :now where accountId = :account and revokedAt is null")
                .setParameter("now", now)
                .setParameter("account", accountId)
                .executeUpdate();
    }

    /** Forgets sessions of this account that nobody can continue. */
    void deleteExpired(UUID accountId, Instant now) {
        getEntityManager()
                .createQuery(
                        "delete from TokenFamily f where f.accountId = :account"
                                + " and not exists (select 1 from RefreshToken t where t.familyId = f.id and t.expiresAt > :now)")
                .setParameter("account", accountId)
                .setParameter("now", now)
                .executeUpdate();
    }
}

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

    /** The session of a cookie, if it still goes on. */
    Optional<BrowserSession> ofBrowser(BrowserApp app, String hash, Instant now) {
        return getEntityManager()
                .createQuery("""
                        select t, f from RefreshToken t join TokenFamily f on f.id = t.familyId
                        where t.hash = :hash and f.app = :app and f.revokedAt is null and t.expiresAt > :now""", BrowserSession.class)
                .setParameter("hash", hash)
                .setParameter("app", app)
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    /** For who came back; of several requests at once the last one stands. */
    void extend(RefreshToken token, Instant now, Instant until) {
        update("issuedAt = ?1, expiresAt = ?2 where hash = ?3", now, until, token.hash);
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

    record BrowserSession(RefreshToken token, TokenFamily family) {}
}

package pl.pytajnik.server.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pytajnik.server.platform.PageQuery;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;

@ApplicationScoped
class ApiKeys implements PanacheRepositoryBase<ApiKey, UUID> {
    Optional<ApiKey> byHash(String hash) {
        return find("hash", hash).firstResultOptional();
    }

    ApiKey owned(UUID id, UUID account) {
        return find("id = ?1 and accountId = ?2", id, account)
                .firstResultOptional()
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    List<ApiKey> newestFirst(UUID account, PageQuery page) {
        return find("accountId = ?1 and id < ?2 order by id desc", account, page.before())
                .page(0, page.fetch())
                .list();
    }

    List<ApiKey> oldestFirst(UUID account) {
        return list("accountId = ?1 order by id", account);
    }

    long countGood(UUID account, Instant now) {
        return count("accountId = ?1 and revokedAt is null and expiresAt > ?2", account, now);
    }

    /** Whether it was this call that noted the use: of requests at once, one does. */
    boolean noteUse(ApiKey key, Instant now) {
        return update(
                        "lastUsedAt = ?1 where id = ?2 and (lastUsedAt is null or lastUsedAt <= ?3)",
                        now,
                        key.id,
                        now.minus(ApiKey.USE_NOTED_EVERY))
                == 1;
    }
}

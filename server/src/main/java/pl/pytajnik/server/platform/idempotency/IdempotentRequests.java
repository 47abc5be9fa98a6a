package pl.pytajnik.server.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;

/**
 * Requests with a key, in the database, so that all nodes know them; each step in a transaction of its own. Between a
 * request's own commit and {@link #finish} a node may die: then it may be done again after {@link #PATIENCE}.
 */
@ApplicationScoped
class IdempotentRequests {
    static final Duration KEPT = Duration.ofHours(24);

    /** How long a request may run before it counts as dead; no request takes so long. */
    static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final String MINE = " where account_id = :account and key = :key and operation = :operation";

    private final EntityManager database;
    private final Clock clock;

    IdempotentRequests(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * @return the answer of the same request before; empty when it is to be done now, and when the account is erased
     *     meanwhile, so that nothing can be remembered of it
     * @throws Problem 422 when the key came with another body, 409 while it is being done
     */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<KeptAnswer> begin(Claim claim) {
        Instant now = clock.instant();
        database.createNativeQuery("delete from idempotent_request where started_at < cast(:end as timestamptz)")
                .setParameter("end", now.minus(KEPT).toString())
                .executeUpdate();
        int inserted = of(
                        "insert into idempotent_request (account_id, key, operation, body_hash, started_at)"
                                + " select id, :key, :operation, :hash, cast(:now as timestamptz) from account"
                                + " where id = :account for key share on conflict do nothing",
                        claim)
                .setParameter("hash", claim.bodyHash())
                .setParameter("now", now.toString())
                .executeUpdate();
        return inserted == 1 ? Optional.empty() : known(claim, now);
    }

    private Optional<KeptAnswer> known(Claim claim, Instant now) {
        Optional<Tuple> row = row(claim);
        return row.isPresent() ? answer(claim, row.get(), now) : Optional.empty();
    }

    private Optional<Tuple> row(Claim claim) {
        List<?> rows = database.createNativeQuery(
                        "select body_hash, started_at, status, location, etag, content from idempotent_request" + MINE
                                + " for update",
                        Tuple.class)
                .setParameter("account", claim.account())
                .setParameter("key", claim.key())
                .setParameter("operation", claim.operation())
                .getResultList();
        return rows.stream().map(Tuple.class::cast).findFirst();
    }

    private Optional<KeptAnswer> answer(Claim claim, Tuple row, Instant now) {
        if (!row.get("body_hash", String.class).equals(claim.bodyHash())) {
            throw Problem.of(ProblemCode.IDEMPOTENCY_KEY_REUSED);
        }
        Integer status = row.get("status", Integer.class);
        if (status != null) {
            return Optional.of(new KeptAnswer(
                    status,
                    row.get("location", String.class),
                    row.get("etag", String.class),
                    row.get("content", String.class)));
        }
        takeOver(claim, row.get("started_at", Instant.class), now);
        return Optional.empty();
    }

    private void takeOver(Claim claim, Instant startedAt, Instant now) {
        if (now.isBefore(startedAt.plus(PATIENCE))) {
            throw Problem.of(ProblemCode.REQUEST_RUNNING);
        }
        of("update idempotent_request set started_at = cast(:now as timestamptz)" + MINE, claim)
                .setParameter("now", now.toString())
                .executeUpdate();
    }

    @Transactional(TxType.REQUIRES_NEW)
    void finish(Claim claim, KeptAnswer answer) {
        of(
                        "update idempotent_request set status = :status, location = cast(:location as text),"
                                + " etag = cast(:etag as text), content = cast(:content as text)" + MINE,
                        claim)
                .setParameter("status", answer.status())
                .setParameter("location", answer.location())
                .setParameter("etag", answer.etag())
                .setParameter("content", answer.content())
                .executeUpdate();
    }

    /** It was refused, so nothing was done: it may be tried again. */
    @Transactional(TxType.REQUIRES_NEW)
    void forget(Claim claim) {
        of("delete from idempotent_request" + MINE, claim).executeUpdate();
    }

    private Query of(String statement, Claim claim) {
        return database.createNativeQuery(statement)
                .setParameter("account", claim.account())
                .setParameter("key", claim.key())
                .setParameter("operation", claim.operation());
    }
}

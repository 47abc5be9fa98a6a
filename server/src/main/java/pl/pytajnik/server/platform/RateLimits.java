package pl.pytajnik.server.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import pl.pytajnik.server.platform.problem.Problem;

/**
 * Counts tries for all nodes in the database, by the generic cell rate algorithm: one row and one statement a try. A
 * try counts even when the request it belongs to fails, so call it before the request's own transaction.
 */
@ApplicationScoped
public class RateLimits {
    private static final String TAKE = """
            insert into rate_limit as known (bucket, arrival)
            values (:bucket, cast(:now as timestamptz) + cast(:interval as interval))
            on conflict (bucket) do update
            set arrival = greatest(known.arrival, cast(:now as timestamptz)) + cast(:interval as interval)
            where greatest(known.arrival, cast(:now as timestamptz)) + cast(:interval as interval)
                <= cast(:latest as timestamptz)
            returning known.arrival""";

    private final EntityManager database;
    private final Clock clock;

    RateLimits(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Takes one try.
     *
     * @param who whose tries are counted together, such as an address
     * @throws Problem 429 when there is none left
     */
    @Transactional(value = TxType.REQUIRES_NEW)
    public void take(Allowance allowance, String who) {
        Instant now = clock.instant();
        Duration whole = allowance.interval().multipliedBy(allowance.burst());
        List<?> taken = database.createNativeQuery(TAKE, Instant.class)
                .setParameter("bucket", bucket(allowance, who))
                .setParameter("now", now.toString())
                .setParameter("interval", allowance.interval().toString())
                .setParameter("latest", now.plus(whole).toString())
                .getResultList();
        if (taken.isEmpty()) {
            throw Problem.tooManyRequests(secondsToWait(allowance, who, now, whole));
        }
    }

    /** Gives all tries back, as after a success. Rows that say nothing any more go with it. */
    @Transactional(value = TxType.REQUIRES_NEW)
    public void forget(Allowance allowance, String who) {
        database.createNativeQuery(
                        "delete from rate_limit where bucket = :bucket or arrival < cast(:now as timestamptz)")
                .setParameter("bucket", bucket(allowance, who))
                .setParameter("now", clock.instant().toString())
                .executeUpdate();
    }

    private long secondsToWait(Allowance allowance, String who, Instant now, Duration whole) {
        Instant arrival = (Instant)
                database.createNativeQuery("select arrival from rate_limit where bucket = :bucket", Instant.class)
                        .setParameter("bucket", bucket(allowance, who))
                        .getSingleResult();
        Instant free = arrival.plus(allowance.interval()).minus(whole);
        return Math.max(1, Duration.between(now, free).toSeconds() + 1);
    }

    /** Hashed, for e-mail addresses and nicknames are counted too, and this table is nobody's place to keep them. */
    private static String bucket(Allowance allowance, String who) {
        return allowance.name() + ":" + HexFormat.of().formatHex(sha256().digest(who.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

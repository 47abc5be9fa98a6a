package pl.pytajnik.server.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pytajnik.server.platform.problem.Problem;

/**
 * Passwords and PINs, by Argon2id with two passes, one lane and 19 MiB unless the operator says more. Two at a time, so that a wave of sign-ins takes
 * neither the memory nor every core. Hold no database connection while calling: it takes a tenth of a second and more. Made
 * when the server starts, for the library cannot begin while it stops and the first sign-in of all may come then.
 */
@Startup
@Singleton
class Secrets {
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final int AT_A_TIME = 2;
    private static final long SECONDS_IN_LINE = 20;

    private final Semaphore turns = new Semaphore(AT_A_TIME, true);
    private final Argon2Function argon2;
    private final String hashOfNobody;

    /** @param memory in KiB; more makes guessing dearer and signing in slower, and old hashes stay good */
    Secrets(@ConfigProperty(name = "pytajnik.secrets.memory-kib") int memory) {
        argon2 = Argon2Function.getInstance(memory, PASSES, LANES, HASH_BYTES, Argon2.ID);
        hashOfNobody = hash("nobody has this password");
    }

    String hash(String secret) {
        return inTurn(() ->
                Password.hash(secret).addRandomSalt(SALT_BYTES).with(argon2).getResult());
    }

    /** Takes as long for an account that is not there as for one that is. */
    boolean match(String secret, Optional<Account> account) {
        String hash = account.map(known -> known.secretHash).orElse(hashOfNobody);
        return inTurn(() -> Password.check(secret, hash).with(Argon2Function.getInstanceFromHash(hash)))
                && account.isPresent();
    }

    private <T> T inTurn(Supplier<T> work) {
        takeTurn();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    private void takeTurn() {
        try {
            if (turns.tryAcquire(SECONDS_IN_LINE, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw Problem.unavailable(SECONDS_IN_LINE);
    }
}

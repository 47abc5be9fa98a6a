package pl.pytajnik.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SecretsTest {
    private final Secrets secrets = new Secrets();

    @Test
    void match_rightSecret_isTrueAndWrongIsFalse() {
        Optional<Account> known = Optional.of(account("długie hasło 123"));
        assertThat(secrets.match("długie hasło 123", known)).isTrue();
        assertThat(secrets.match("długie hasło 124", known)).isFalse();
    }

    @Test
    void match_nobody_isFalseWhateverIsGiven() {
        assertThat(secrets.match("nobody has this password", Optional.empty())).isFalse();
    }

    @Test
    void match_nobody_costsAHashAsForAKnownAccount() {
        Optional<Account> known = Optional.of(account("długie hasło 123"));
        long ofKnown = shortest(() -> secrets.match("nie to hasło", known));
        long ofNobody = shortest(() -> secrets.match("nie to hasło", Optional.empty()));
        assertThat(ofNobody).isGreaterThan(ofKnown / 4);
    }

    private Account account(String secret) {
        return Account.teacher(UUID.randomUUID(), "A", "a@example.org", secrets.hash(secret), Instant.EPOCH);
    }

    /** The quickest of some, since other work on the machine only makes one longer. */
    private static long shortest(Runnable work) {
        return LongStream.range(0, 7)
                .map(any -> {
                    long begun = System.nanoTime();
                    work.run();
                    return System.nanoTime() - begun;
                })
                .min()
                .orElseThrow();
    }
}

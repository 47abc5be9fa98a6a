package pl.pytajnik.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SecretsTest {
    private final Secrets secrets = new Secrets(19_456);

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

    @Test
    void shippedCost_isOwaspsMinimumAtLeast() throws IOException {
        Properties shipped = new Properties();
        try (InputStream file = Secrets.class.getResourceAsStream("/application.properties")) {
            shipped.load(file);
        }
        int memory = Integer.parseInt(shipped.getProperty("pytajnik.secrets.memory-kib"));
        assertThat(memory).isGreaterThanOrEqualTo(19_456);
        assertThat(new Secrets(memory).hash("długie hasło 123")).startsWith("$argon2id$v=19$m=" + memory + ",t=2,p=1$");
    }

    @Test
    void hash_ofAnotherCost_staysGood() {
        Account account = Account.teacher(
                UUID.randomUUID(), "A", "a@example.org", new Secrets(64).hash("długie hasło 123"), Instant.EPOCH);
        Secrets dearer = new Secrets(128);
        assertThat(dearer.match("długie hasło 123", Optional.of(account))).isTrue();
        assertThat(dearer.match("długie hasło 123" + "!", Optional.of(account))).isFalse();
        assertThat(dearer.match("długie hasło 123", Optional.empty())).isFalse();
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

package pl.pytajnik.server.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.pytajnik.server.platform.problem.Problem;

@QuarkusTest
class RateLimitsTest {
    private static final Allowance THREE = new Allowance("test", 3, Duration.ofMinutes(10));

    @Inject
    RateLimits limits;

    @Inject
    TestClock clock;

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void take_burstThenOneMore_isRefusedUntilTheInterval() {
        String who = anybody();
        take(who, 3);
        assertThatThrownBy(() -> limits.take(THREE, who))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("too-many");
        clock.advance(THREE.interval().minusSeconds(5));
        assertThatThrownBy(() -> limits.take(THREE, who)).isInstanceOf(Problem.class);
        clock.advance(Duration.ofSeconds(10));
        take(who, 1);
        assertThatThrownBy(() -> limits.take(THREE, who)).isInstanceOf(Problem.class);
    }

    @Test
    void take_afterALongPause_givesNoMoreThanTheBurst() {
        String who = anybody();
        take(who, 3);
        clock.advance(Duration.ofDays(1));
        take(who, 3);
        assertThatThrownBy(() -> limits.take(THREE, who)).isInstanceOf(Problem.class);
    }

    @Test
    void take_byAnother_isCountedApart() {
        take(anybody(), 3);
        assertThatCode(() -> limits.take(THREE, anybody())).doesNotThrowAnyException();
    }

    @Test
    void forget_afterSuccess_givesTriesBack() {
        String who = anybody();
        take(who, 3);
        limits.forget(THREE, who);
        take(who, 3);
    }

    @Test
    void take_manyAtOnce_letsTheBurstThrough() throws Exception {
        String who = anybody();
        Callable<Boolean> trying = () -> isTaken(who);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            int taken = 0;
            for (Future<Boolean> answer : threads.invokeAll(Collections.nCopies(20, trying))) {
                taken += answer.get() ? 1 : 0;
            }
            assertThat(taken).isEqualTo(3);
        } finally {
            threads.shutdown();
        }
    }

    private boolean isTaken(String who) {
        try {
            limits.take(THREE, who);
            return true;
        } catch (Problem refused) {
            return false;
        }
    }

    private void take(String who, int times) {
        for (int i = 0; i < times; i++) {
            limits.take(THREE, who);
        }
    }

    private static String anybody() {
        return UUID.randomUUID().toString();
    }
}

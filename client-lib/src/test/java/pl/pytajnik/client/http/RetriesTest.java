package pl.pytajnik.client.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetriesTest {
    private final Retries retries = new Retries(5, 100, 350);

    @Test
    void pause_ofUnreachable_doublesWithARandomHalfUpToTheLongest() {
        QuizException failure = new UnreachableException("no network", null);

        for (int i = 0; i < 200; i++) {
            assertThat(retries.pauseMillis(1, failure)).isBetween(50L, 100L);
            assertThat(retries.pauseMillis(2, failure)).isBetween(100L, 200L);
            assertThat(retries.pauseMillis(4, failure)).isBetween(175L, 350L);
        }
    }

    @Test
    void pause_afterTheLastTry_isNone() {
        assertThat(retries.pauseMillis(5, new UnreachableException("no network", null)))
                .isNull();
    }

    @Test
    void pause_theServerAsksFor_isTakenUpToTheLongest() {
        assertThat(retries.pauseMillis(1, refusal(429, 350L))).isEqualTo(350);
        assertThat(retries.pauseMillis(1, refusal(429, 351L))).isNull();
        assertThat(retries.pauseMillis(1, refusal(503, 0L))).isEqualTo(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 502, 503, 504})
    void pause_ofABusyServer_isSome(int status) {
        assertThat(retries.pauseMillis(1, refusal(status, null))).isPositive();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 409, 412, 422, 501, 505})
    void pause_ofAServerOfAnotherMind_isNone(int status) {
        assertThat(retries.pauseMillis(1, refusal(status, null))).isNull();
    }

    @Test
    void pause_ofWhatWeCouldNotUnderstand_isNone() {
        assertThat(retries.pauseMillis(1, new UnreadableException("html", null)))
                .isNull();
    }

    @Test
    void retries_ofUnreasonableNumbers_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Retries(0, 1, 1))
                .withMessageContaining("tries");
        assertThatIllegalArgumentException().isThrownBy(() -> new Retries(1, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Retries(1, 2, 1));
    }

    private static RefusedException refusal(int status, Long retryAfterMillis) {
        return new RefusedException(status, Problem.untold(status), retryAfterMillis, null);
    }
}

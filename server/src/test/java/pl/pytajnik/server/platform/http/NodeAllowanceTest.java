package pl.pytajnik.server.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import pl.pytajnik.server.platform.Allowance;

class NodeAllowanceTest {
    private static final Instant NINE = Instant.parse("2026-09-01T09:00:00Z");

    private final NodeAllowance allowance = new NodeAllowance(new Allowance("account", 3, Duration.ofSeconds(20)));

    @Test
    void tries_upToTheBurst_areTakenAndCounted() {
        assertThat(allowance.take("Kuba", NINE).tries()).isEqualTo(2);
        assertThat(allowance.take("Kuba", NINE).tries()).isEqualTo(1);
        NodeAllowance.Left last = allowance.take("Kuba", NINE);
        assertThat(allowance.state(last)).isEqualTo("\"account\";r=0;t=60");
        assertThat(allowance.take("Kuba", NINE).isTaken()).isFalse();
        assertThat(allowance.policy()).isEqualTo("\"account\";q=3;w=60");
    }

    @Test
    void refusedTry_costsNothing_andOneComesBackAfterTheInterval() {
        for (int i = 0; i < 10; i++) {
            allowance.take("Kuba", NINE);
        }
        assertThat(allowance.take("Kuba", NINE.plusSeconds(20)).isTaken()).isTrue();
        assertThat(allowance.take("Kuba", NINE.plusSeconds(20)).isTaken()).isFalse();
    }

    @Test
    void lastTryTakenByAThreadAMomentAhead_isNotGivenBack() {
        for (int i = 0; i < 3; i++) {
            allowance.take("Kuba", NINE.plusMillis(1));
        }
        assertThat(allowance.take("Kuba", NINE).isTaken()).isFalse();
    }

    @Test
    void others_haveTheirOwn() {
        for (int i = 0; i < 4; i++) {
            allowance.take("Kuba", NINE);
        }
        assertThat(allowance.take("Ola", NINE).isTaken()).isTrue();
    }

    @Test
    void clockThatIsPutBack_locksNobodyOut() {
        for (int i = 0; i < 4; i++) {
            allowance.take("Kuba", NINE.plusSeconds(3600));
        }
        assertThat(allowance.take("Kuba", NINE).tries()).isEqualTo(2);
    }
}

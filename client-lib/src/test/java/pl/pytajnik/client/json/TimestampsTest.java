package pl.pytajnik.client.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1970-01-01T00:00:00Z",
                "2026-05-31T09:30:00Z",
                "2026-05-31T09:30:00.1Z",
                "2026-05-31T09:30:00.123456789Z",
                "2024-02-29T23:59:59.999Z",
                "2026-05-31T11:30:00+02:00",
                "2026-05-31T00:30:00.5-11:30",
                "1969-12-31T23:59:59.999Z"
            })
    void parse_isoTime_isWhatJavaTimeReads(String text) {
        assertThat(Timestamps.parse(text))
                .isEqualTo(OffsetDateTime.parse(text)
                        .toInstant()
                        .truncatedTo(ChronoUnit.MILLIS)
                        .toEpochMilli());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-05-31",
                "2026-05-31T09:30:00",
                "2026-05-31 09:30:00Z",
                "2026-02-30T09:30:00Z",
                "2026-13-01T09:30:00Z",
                "2026-05-31T24:30:00Z",
                "2026-05-31T09:30:00,5Z",
                "٢٠٢٦-05-31T09:30:00Z",
                "1780219800"
            })
    void parse_anythingElse_isRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Timestamps.parse(text));
    }

    @Test
    void format_anyMillisecond_isReadBackAsItWas() {
        Random random = new Random(7);
        for (int i = 0; i < 1_000; i++) {
            long millis = random.nextLong(0, 4_102_444_800_000L);
            assertThat(Timestamps.parse(Timestamps.format(millis))).isEqualTo(millis);
            assertThat(Instant.parse(Timestamps.format(millis)).toEpochMilli()).isEqualTo(millis);
        }
    }
}

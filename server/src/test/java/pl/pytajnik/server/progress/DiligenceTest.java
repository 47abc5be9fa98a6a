package pl.pytajnik.server.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pl.pytajnik.server.progress.Diligence.Day;

class DiligenceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int LENGTH = 90;

    @Test
    void streak_ofNothing_isNone() {
        assertThat(Diligence.of(Map.of(), TODAY, LENGTH)).isEqualTo(new Diligence(0, false, List.of()));
    }

    @Test
    void streak_countsDaysInARowUpToToday() {
        Diligence diligence = Diligence.of(ago(9, 2, 1, 0), TODAY, LENGTH);
        assertThat(diligence.streak()).isEqualTo(3);
        assertThat(diligence.answeredToday()).isTrue();
    }

    @Test
    void streak_goesOnUntilTheDayIsOver() {
        assertThat(Diligence.of(ago(3, 2, 1), TODAY, LENGTH).streak()).isEqualTo(3);
        assertThat(Diligence.of(ago(3, 2), TODAY, LENGTH).streak()).isZero();
    }

    @Test
    void streak_isCountedUpToAThousand() {
        Map<LocalDate, Long> always = ago(IntStream.range(0, 1100).toArray());
        assertThat(Diligence.of(always, TODAY, LENGTH).streak()).isEqualTo(1000);
    }

    @Test
    void calendar_hasTheLastDaysAskedFor_oldestFirst() {
        assertThat(Diligence.of(ago(200, 90, 89, 0), TODAY, LENGTH).calendar())
                .containsExactly(new Day(TODAY.minusDays(89), 4), new Day(TODAY, 4));
    }

    private static Map<LocalDate, Long> ago(int... days) {
        return IntStream.of(days).mapToObj(TODAY::minusDays).collect(Collectors.toMap(day -> day, day -> 4L));
    }
}

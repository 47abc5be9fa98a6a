package pl.pytajnik.server.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pl.pytajnik.server.progress.memory.Memory;
import pl.pytajnik.server.progress.memory.Phase;

class ReadyByTest {
    private static final Instant TEST = ReadyBy.beginning(LocalDate.of(2027, 1, 20));

    @Test
    void beginning_isMidnightInPoland() {
        assertThat(TEST).isEqualTo(Instant.parse("2027-01-19T23:00:00Z"));
    }

    @Test
    void due_afterTheTest_isBroughtForwardIntoTheLastWeek() {
        Memory late = memory(60, -30);
        assertThat(IntStream.range(0, 100).mapToObj(seed -> ReadyBy.due(late, TEST, seed)))
                .allMatch(due -> due.isBefore(TEST) && !due.isBefore(TEST.minus(Duration.ofDays(7))));
        assertThat(IntStream.range(0, 100)
                        .mapToObj(seed -> ReadyBy.due(late, TEST, seed))
                        .distinct())
                .as("each on its own day")
                .hasSize(7);
    }

    @Test
    void due_onTheDayOfTheTest_isTooLate() {
        assertThat(ReadyBy.due(memory(0, -30), TEST, 3)).isBefore(TEST);
    }

    @Test
    void due_beforeTheTest_stays() {
        Memory soon = memory(-2, -30);
        assertThat(ReadyBy.due(soon, TEST, 5)).isEqualTo(soon.dueAt());
    }

    @Test
    void due_lookedAtSinceItsDay_isNotAskedForAgain() {
        Memory done = memory(60, -1);
        assertThat(IntStream.range(0, 7).mapToObj(seed -> ReadyBy.due(done, TEST, seed)))
                .filteredOn(done.dueAt()::equals)
                .hasSizeGreaterThanOrEqualTo(6);
    }

    private static Memory memory(int dueDays, int reviewedDays) {
        return new Memory(
                100, 5, Phase.REVIEW, 0, TEST.plus(Duration.ofDays(reviewedDays)), TEST.plus(Duration.ofDays(dueDays)));
    }
}

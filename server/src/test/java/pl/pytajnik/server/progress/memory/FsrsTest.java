package pl.pytajnik.server.progress.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static pl.pytajnik.server.progress.memory.Grade.AGAIN;
import static pl.pytajnik.server.progress.memory.Grade.EASY;
import static pl.pytajnik.server.progress.memory.Grade.GOOD;
import static pl.pytajnik.server.progress.memory.Grade.HARD;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of py-fsrs 6.3.1 and ts-fsrs 5.4.2, which agree with one another. */
class FsrsTest {
    private static final Instant START = Instant.parse("2022-11-29T12:30:00Z");
    private static final Offset<Double> CLOSE = within(1e-4);
    private static final Offset<Double> CLOSER = within(1e-5);
    /** The published states have four or five decimals. */
    private static final Offset<Double> PRINTED = within(5.1e-5);

    private static final List<Grade> LAPSES =
            List.of(GOOD, GOOD, GOOD, GOOD, GOOD, GOOD, AGAIN, AGAIN, GOOD, GOOD, GOOD, GOOD, GOOD);
    private static final Parameters OLD_DEFAULTS = Parameters.of(List.of(
            0.2172, 1.1771, 3.2602, 16.1507, 7.0114, 0.57, 2.0966, 0.0069, 1.5261, 0.112, 1.0178, 1.849, 0.1133, 0.3127,
            2.2934, 0.2191, 3.0004, 0.7536, 0.3332, 0.1437, 0.2));

    private final Fsrs fsrs = new Fsrs(Parameters.DEFAULT);

    @Test
    void reviews_eachWhenItIsDue_comeAfterTheseIntervals() {
        assertThat(days(eachWhenDue(fsrs, LAPSES)))
                .containsExactly(0L, 2L, 11L, 46L, 163L, 498L, 0L, 0L, 2L, 4L, 7L, 12L, 21L);
    }

    @Test
    void reviews_withTheOldDefaults_comeAfterOtherIntervals() {
        assertThat(days(eachWhenDue(new Fsrs(OLD_DEFAULTS), LAPSES)))
                .containsExactly(0L, 4L, 14L, 45L, 135L, 372L, 0L, 0L, 2L, 5L, 10L, 20L, 40L);
    }

    @Test
    void reviews_eachWhenItIsDue_leaveTheseStates() {
        double[][] expected = {
            {2.3065, 2.1181},
            {2.3065, 2.11121},
            {10.97105, 2.10433},
            {46.31686, 2.09746},
            {162.9998, 2.09059},
            {497.87656, 2.08372},
            {6.89041, 7.3832},
            {2.1546, 9.1251},
            {2.1546, 9.11121},
            {3.98312, 9.09733},
            {7.23625, 9.08346},
            {12.48304, 9.0696},
            {20.77036, 9.05576}
        };
        List<Memory> states = eachWhenDue(fsrs, LAPSES);
        for (int i = 0; i < expected.length; i++) {
            holds(states.get(i), expected[i][0], expected[i][1], PRINTED);
        }
    }

    @Test
    void reviews_withGivenGaps_leaveTheseStates() {
        double[][] expected = {
            {0.212, 6.4133},
            {0.246689, 6.402115},
            {2.021477, 6.390941},
            {7.863699, 6.379779},
            {21.917713, 6.368627},
            {53.626903, 6.357487}
        };
        List<Memory> states = withGaps(List.of(AGAIN, GOOD, GOOD, GOOD, GOOD, GOOD), List.of(0, 0, 1, 3, 8, 21));
        for (int i = 0; i < expected.length; i++) {
            holds(states.get(i), expected[i][0], expected[i][1], CLOSE);
        }
    }

    @Test
    void reviews_ofAllGrades_leaveTheseStatesAndRecalls() {
        List<Memory> states = withGaps(List.of(GOOD, GOOD, HARD, AGAIN, GOOD, EASY), List.of(0, 0, 3, 5, 1, 7));
        holds(states.get(1), 2.3065, 2.111214, CLOSE);
        holds(states.get(2), 9.240245, 4.748285, CLOSE);
        holds(states.get(3), 1.262499, 8.259025, CLOSE);
        holds(states.get(4), 2.773970, 8.245995, CLOSE);
        holds(states.get(5), 14.485816, 7.645116, CLOSE);
        assertThat(interval(states.get(1))).isEqualTo(Duration.ofDays(2));
        assertThat(interval(states.get(2))).isEqualTo(Duration.ofDays(9));
        assertThat(interval(states.get(3))).isEqualTo(Duration.ofMinutes(10));
        assertThat(interval(states.get(4))).isEqualTo(Duration.ofDays(3));
        assertThat(interval(states.get(5))).isEqualTo(Duration.ofDays(14));
        assertThat(recallAfter(states.get(1), 3)).isCloseTo(0.880948, CLOSER);
        assertThat(recallAfter(states.get(2), 5)).isCloseTo(0.936483, CLOSER);
        assertThat(recallAfter(states.get(3), 1)).isCloseTo(0.915201, CLOSER);
        assertThat(recallAfter(states.get(4), 7)).isCloseTo(0.825290, CLOSER);
    }

    @ParameterizedTest
    @CsvSource({
        "AGAIN, 0.212, 6.4133, PT1M",
        "HARD, 1.2931, 5.1121707, PT5M30S",
        "GOOD, 2.3065, 2.1181040, PT10M",
        "EASY, 8.2956, 1, PT192H"
    })
    void firstReview_ofAGrade_leavesThisState(Grade grade, double stability, double difficulty, Duration due) {
        Memory memory = fsrs.first(grade, START);
        holds(memory, stability, difficulty, CLOSER);
        assertThat(interval(memory)).isEqualTo(due);
    }

    @Test
    void easyReviews_manyAtOnce_makeNothingEasierThanOne() {
        Memory memory = fsrs.first(EASY, START);
        for (int i = 1; i < 10; i++) {
            memory = fsrs.next(memory, EASY, START);
        }
        assertThat(memory.difficulty()).isEqualTo(1);
    }

    @Test
    void forgottenReviews_manyAtOnce_makeNothingHarderThanTen() {
        Memory memory = fsrs.first(AGAIN, START);
        for (int i = 1; i < 50; i++) {
            memory = fsrs.next(memory, AGAIN, START);
        }
        assertThat(memory.difficulty()).isGreaterThan(9.9).isLessThanOrEqualTo(10);
    }

    @Test
    void hardReview_withOneStep_comesBackAfterOneAndAHalfOfIt() {
        List<Duration> one = List.of(Duration.ofMinutes(10));
        Fsrs oneStep = new Fsrs(new Parameters(Parameters.DEFAULT.weights(), 0.9, one, one, 36_500));
        assertThat(interval(oneStep.first(HARD, START))).isEqualTo(Duration.ofMinutes(15));
    }

    @ParameterizedTest
    @CsvSource({"1, 0.98568241", "10, 0.9", "30, 0.80938810", "365, 0.57355867"})
    void recall_ofTenDaysStability_fallsSo(int days, double recall) {
        Memory memory = new Memory(10, 5, Phase.REVIEW, 0, START, START);
        assertThat(recallAfter(memory, days)).isCloseTo(recall, within(1e-8));
    }

    @ParameterizedTest
    @CsvSource({
        "3, 2, 4",
        "7, 5, 9",
        "10, 8, 12",
        "13, 11, 15",
        "15, 13, 17",
        "20, 17, 23",
        "30, 27, 33",
        "100, 93, 107"
    })
    void spread_ofAnInterval_hasTheseBounds(long days, long least, long most) {
        assertThat(Spread.range(days)).isEqualTo(new Spread.Range(least, most));
        Memory memory = new Memory(days, 5, Phase.REVIEW, 0, START, START.plus(Duration.ofDays(days)));
        List<Long> spread = Stream.iterate(-50, i -> i + 1)
                .limit(100)
                .map(seed -> interval(Spread.of(memory, seed)).toDays())
                .distinct()
                .sorted()
                .collect(Collectors.toList());
        assertThat(spread).hasSize((int) (most - least + 1)).startsWith(least).endsWith(most);
    }

    @Test
    void spread_ofMinutesOrTwoDays_leavesThem() {
        Memory minutes = fsrs.first(GOOD, START);
        assertThat(Spread.of(minutes, 7)).isEqualTo(minutes);
        Memory twoDays = fsrs.next(minutes, GOOD, START);
        assertThat(Spread.of(twoDays, 7)).isEqualTo(twoDays);
    }

    @Test
    void parameters_thatCannotBe_areRefused() {
        assertThatThrownBy(() -> Parameters.of(List.of(1.0))).hasMessageContaining("21");
        assertThatThrownBy(() -> new Parameters(Parameters.DEFAULT.weights(), 1, List.of(), List.of(), 1))
                .hasMessageContaining("retention");
    }

    @Test
    void withoutSteps_everythingIsReviewedByDays() {
        Fsrs plain = new Fsrs(new Parameters(Parameters.DEFAULT.weights(), 0.9, List.of(), List.of(), 30));
        List<Memory> states = eachWhenDue(plain, List.of(AGAIN, GOOD, EASY, EASY, AGAIN));
        assertThat(states).extracting(Memory::phase).containsOnly(Phase.REVIEW);
        assertThat(days(states)).allSatisfy(days -> assertThat(days).isBetween(1L, 30L));
    }

    private List<Memory> eachWhenDue(Fsrs scheduler, List<Grade> grades) {
        List<Memory> states = new ArrayList<>();
        Memory memory = scheduler.first(grades.get(0), START);
        states.add(memory);
        for (Grade grade : grades.subList(1, grades.size())) {
            memory = scheduler.next(memory, grade, memory.dueAt());
            states.add(memory);
        }
        return states;
    }

    private List<Memory> withGaps(List<Grade> grades, List<Integer> gaps) {
        List<Memory> states = new ArrayList<>();
        Instant at = START;
        Memory memory = fsrs.first(grades.get(0), at);
        states.add(memory);
        for (int i = 1; i < grades.size(); i++) {
            at = at.plus(Duration.ofDays(gaps.get(i)));
            memory = fsrs.next(memory, grades.get(i), at);
            states.add(memory);
        }
        return states;
    }

    private double recallAfter(Memory memory, int days) {
        return fsrs.recall(memory, memory.reviewedAt().plus(Duration.ofDays(days)));
    }

    private static void holds(Memory memory, double stability, double difficulty, Offset<Double> offset) {
        assertThat(memory.stability()).isCloseTo(stability, offset);
        assertThat(memory.difficulty()).isCloseTo(difficulty, offset);
    }

    private static List<Long> days(List<Memory> states) {
        return states.stream().map(state -> interval(state).toDays()).toList();
    }

    private static Duration interval(Memory memory) {
        return Duration.between(memory.reviewedAt(), memory.dueAt());
    }
}

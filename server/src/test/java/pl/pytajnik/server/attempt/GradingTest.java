package pl.pytajnik.server.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.pytajnik.server.quiz.AnyAssignment;
import pl.pytajnik.server.quiz.Counting;

class GradingTest {
    private static final Instant NOW = AnyAssignment.CREATED.plusSeconds(60);

    @ParameterizedTest
    @CsvSource({"BEST, 1, 1", "FIRST, 0, 0", "LAST, 0.5, 3"})
    void of_severalAttempts_countsTheOneThatIsAskedFor(Counting counting, double points, int index) {
        List<Attempt> attempts = attempts(0, 1, 1, 0.5);
        Grade grade = Grading.of(attempts, counting).orElseThrow();
        assertThat(grade)
                .isEqualTo(
                        new Grade(points, 1, 100 * points, attempts.get(index).id()));
    }

    @Test
    void of_average_isTheMeanOfAll() {
        assertThat(Grading.of(attempts(0, 1, 1, 0.5), Counting.AVERAGE)).contains(new Grade(0.625, 1, 62.5, null));
    }

    @ParameterizedTest
    @CsvSource({"BEST", "FIRST", "LAST", "AVERAGE"})
    void of_openAttempts_isNothing(Counting counting) {
        assertThat(Grading.of(List.of(attempt(1)), counting)).isEmpty();
        assertThat(Grading.of(List.of(), counting)).isEmpty();
    }

    private static List<Attempt> attempts(double... points) {
        return IntStream.range(0, points.length)
                .mapToObj(i -> {
                    Attempt attempt = attempt(i + 1);
                    attempt.submit(points[i], 1, NOW);
                    return attempt;
                })
                .toList();
    }

    private static Attempt attempt(int number) {
        AttemptKey key = new AttemptKey(UUID.randomUUID(), UUID.randomUUID(), number);
        return new Attempt(key, AnyAssignment.practice(), NOW, NOW);
    }
}

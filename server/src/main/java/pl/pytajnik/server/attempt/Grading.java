package pl.pytajnik.server.attempt;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import pl.pytajnik.server.quiz.Counting;

/** What a student's attempts at an assignment come to. */
final class Grading {
    private static final Comparator<Attempt> BY_NUMBER = Comparator.comparingInt(Attempt::number);
    private static final double HUNDRED = 100;

    private Grading() {}

    /** Only submitted attempts count; empty when there is none. */
    static Optional<Grade> of(List<Attempt> attempts, Counting counting) {
        List<Attempt> submitted =
                attempts.stream().filter(attempt -> !attempt.isOpen()).toList();
        return switch (counting) {
            case FIRST -> submitted.stream().min(BY_NUMBER).map(Grading::of);
            case LAST -> submitted.stream().max(BY_NUMBER).map(Grading::of);
            case BEST ->
                submitted.stream()
                        .max(Comparator.comparingDouble(Grading::points).thenComparing(BY_NUMBER.reversed()))
                        .map(Grading::of);
            case AVERAGE -> submitted.stream().findFirst().map(any -> mean(submitted, any));
        };
    }

    private static Grade of(Attempt attempt) {
        return new Grade(points(attempt), attempt.maxScore(), percent(points(attempt), attempt), attempt.id());
    }

    private static Grade mean(List<Attempt> submitted, Attempt any) {
        double points =
                submitted.stream().mapToDouble(Grading::points).average().orElse(0);
        return new Grade(points, any.maxScore(), percent(points, any), null);
    }

    private static double points(Attempt attempt) {
        return Objects.requireNonNull(attempt.score());
    }

    private static double percent(double points, Attempt attempt) {
        return attempt.maxScore() == 0 ? 0 : HUNDRED * points / attempt.maxScore();
    }
}

package pl.pytajnik.server.quiz;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.platform.problem.FieldError;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;
import pl.pytajnik.server.platform.problem.WrongValue;

/** What may change in an assignment. Once somebody has begun, nobody gets less time, fewer attempts or another paper. */
final class HarmlessChange {
    private final Assignment present;
    private final NewAssignment wanted;

    HarmlessChange(Assignment present, NewAssignment wanted) {
        this.present = present;
        this.wanted = wanted;
    }

    void check(boolean begun, Instant now) {
        requireSame("/editionId", present.editionId(), wanted.editionId());
        requireSame("/classroomId", present.classroomId(), wanted.classroomId());
        boolean sameDeadline = Objects.equals(present.dueAt(), wanted.dueAt());
        wanted.checkTimes(now, !sameDeadline);
        if (begun) {
            forbidden().findFirst().ifPresent(pointer -> {
                throw Problem.of(ProblemCode.ASSIGNMENT_BEGUN, pointer);
            });
        }
    }

    private static void requireSame(String pointer, Object present, Object wanted) {
        if (!present.equals(wanted)) {
            throw Problem.invalid(FieldError.of(pointer, WrongValue.CANNOT_CHANGE));
        }
    }

    private Stream<String> forbidden() {
        return Stream.of(
                        changed("/mode", present.mode(), wanted.mode()),
                        changed("/counts", present.counts(), wanted.counts()),
                        changed("/navigation", present.navigation(), wanted.navigation()),
                        changed("/shuffleQuestions", present.shuffleQuestions(), wanted.shuffleQuestions()),
                        changed("/shuffleChoices", present.shuffleChoices(), wanted.shuffleChoices()),
                        changed("/opensAt", present.opensAt(), wanted.opensAt()),
                        less("/dueAt", present.dueAt(), wanted.dueAt()),
                        less("/timeLimitSeconds", present.timeLimitSeconds(), wanted.timeLimitSeconds()),
                        less("/maxAttempts", present.maxAttempts(), wanted.maxAttempts()))
                .filter(pointer -> !pointer.isEmpty());
    }

    private static String changed(String pointer, @Nullable Object present, @Nullable Object wanted) {
        return Objects.equals(present, wanted) ? "" : pointer;
    }

    /** Null is without a bound, so it is never less. */
    private static <T extends Comparable<T>> String less(String pointer, @Nullable T present, @Nullable T wanted) {
        return wanted != null && (present == null || wanted.compareTo(present) < 0) ? pointer : "";
    }
}

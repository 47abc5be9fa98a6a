package pl.pytajnik.server.attempt;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.quiz.Assignment;
import pl.pytajnik.server.quiz.Mode;

/** An assignment as a student of the classroom sees it. */
public record MyAssignmentView(
        UUID id,
        String title,
        Mode mode,
        @Nullable Instant opensAt,
        @Nullable Instant dueAt,
        @Nullable Integer timeLimitSeconds,
        @Nullable Integer maxAttempts,
        int attemptsUsed,
        int questionCount,
        String classroomName) {
    static MyAssignmentView of(Assignment assignment, int attemptsUsed, String classroomName) {
        return new MyAssignmentView(
                assignment.id(),
                assignment.title(),
                assignment.mode(),
                assignment.opensAt(),
                assignment.dueAt(),
                assignment.timeLimitSeconds(),
                assignment.maxAttempts(),
                attemptsUsed,
                assignment.questionCount(),
                classroomName);
    }
}

package pl.pytajnik.server.quiz;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An assignment as its teacher sees it. */
public record AssignmentView(
        UUID id,
        UUID editionId,
        UUID classroomId,
        String title,
        Mode mode,
        @Nullable Instant opensAt,
        @Nullable Instant dueAt,
        @Nullable Integer timeLimitSeconds,
        @Nullable Integer maxAttempts,
        ReleaseKeys releaseKeys,
        int questionCount) {
    static AssignmentView of(Assignment assignment) {
        return new AssignmentView(
                assignment.id(),
                assignment.editionId(),
                assignment.classroomId(),
                assignment.title(),
                assignment.mode(),
                assignment.opensAt(),
                assignment.dueAt(),
                assignment.timeLimitSeconds(),
                assignment.maxAttempts(),
                assignment.releaseKeys(),
                assignment.questionCount());
    }
}

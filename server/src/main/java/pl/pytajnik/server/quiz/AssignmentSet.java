package pl.pytajnik.server.quiz;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code assignment.set}: which edition was set to which class. */
record AssignmentSet(
        UUID assignmentId,
        UUID editionId,
        UUID classroomId,
        String title,
        Mode mode,
        @Nullable Instant opensAt,
        @Nullable Instant dueAt) {
    static AssignmentSet of(Assignment assignment) {
        return new AssignmentSet(
                assignment.id(),
                assignment.editionId(),
                assignment.classroomId(),
                assignment.title(),
                assignment.mode(),
                assignment.opensAt(),
                assignment.dueAt());
    }
}

package pl.pytajnik.server.quiz;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An assignment as its teachers see it.
 *
 * @param closedAt when a teacher ended it early; null: nobody did
 */
public record AssignmentView(
        UUID id,
        UUID editionId,
        UUID classroomId,
        String title,
        Mode mode,
        @Nullable Instant opensAt,
        @Nullable Instant dueAt,
        @Nullable Instant closedAt,
        @Nullable Integer timeLimitSeconds,
        @Nullable Integer maxAttempts,
        Counting counts,
        Navigation navigation,
        boolean shuffleQuestions,
        boolean shuffleChoices,
        Release release,
        int questionCount,
        int version) {
    static AssignmentView of(Assignment assignment) {
        return new AssignmentView(
                assignment.id(),
                assignment.editionId(),
                assignment.classroomId(),
                assignment.title(),
                assignment.mode(),
                assignment.opensAt(),
                assignment.dueAt(),
                assignment.closedAt(),
                assignment.timeLimitSeconds(),
                assignment.maxAttempts(),
                assignment.counts(),
                assignment.navigation(),
                assignment.shuffleQuestions(),
                assignment.shuffleChoices(),
                assignment.release(),
                assignment.questionCount(),
                assignment.version());
    }
}

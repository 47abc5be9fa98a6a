package pl.pytajnik.server.quiz;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An assignment as its teachers see it.
 *
 * @param mode whether it counts for a grade
 * @param opensAt nobody starts before; null: at once
 * @param dueAt nothing counts after it, extensions aside; null: no deadline
 * @param closedAt when a teacher ended it early; null: nobody did
 * @param timeLimitSeconds for one attempt, from its start; null: none
 * @param maxAttempts of one student; null: any number
 * @param counts which of a student's attempts counts
 * @param navigation whether one may go back
 * @param shuffleQuestions whether each attempt has its own order of questions
 * @param shuffleChoices whether each attempt has its own order of choices
 * @param downloadable whether devices may fetch the questions before an attempt begins
 * @param release when the parts of a result are shown to students
 * @param questionCount of one attempt
 * @param version counted up by each change
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
        boolean downloadable,
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
                assignment.isDownloadable(),
                assignment.release(),
                assignment.questionCount(),
                assignment.version());
    }
}

package pl.pytajnik.server.attempt;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.quiz.Assignment;
import pl.pytajnik.server.quiz.Mode;
import pl.pytajnik.server.quiz.Navigation;
import pl.pytajnik.server.quiz.Terms;

/**
 * An assignment as a student of the classroom sees it, with the times and attempts that hold for this student.
 *
 * @param mode whether it counts for a grade
 * @param opensAt nobody starts before; null: at once
 * @param dueAt my own deadline; null: none
 * @param timeLimitSeconds my own, for one attempt, from its start; null: none
 * @param maxAttempts my own; null: any number
 * @param attemptsUsed how many of them I have begun
 * @param navigation whether one may go back
 * @param downloadable whether its questions may be fetched ahead, to begin without a network
 * @param questionCount of one attempt
 * @param classroomName of the class it is set to
 * @param attempts the latest twenty I have begun, in their order, on whatever device
 */
public record MyAssignmentView(
        UUID id,
        String title,
        Mode mode,
        @Nullable Instant opensAt,
        @Nullable Instant dueAt,
        @Nullable Integer timeLimitSeconds,
        @Nullable Integer maxAttempts,
        int attemptsUsed,
        Navigation navigation,
        boolean downloadable,
        int questionCount,
        String classroomName,
        List<MyAttemptView> attempts) {
    private static final int LATEST = 20;

    static MyAssignmentView of(Assignment assignment, Terms own, List<Attempt> begun, String classroomName) {
        return new MyAssignmentView(
                assignment.id(),
                assignment.title(),
                assignment.mode(),
                assignment.opensAt(),
                own.dueAt(),
                own.timeLimitSeconds(),
                own.maxAttempts(),
                begun.size(),
                assignment.navigation(),
                assignment.isDownloadable(),
                assignment.questionCount(),
                classroomName,
                begun.stream()
                        .skip(Math.max(0, begun.size() - LATEST))
                        .map(MyAttemptView::of)
                        .toList());
    }
}

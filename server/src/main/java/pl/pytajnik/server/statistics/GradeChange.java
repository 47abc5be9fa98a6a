package pl.pytajnik.server.statistics;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a ruling makes of one student's attempt.
 *
 * @param nickname null when the student has left the class
 * @param before what the attempt brought
 * @param after what it brings now
 */
public record GradeChange(
        UUID studentId, @Nullable String nickname, UUID assignmentId, UUID attemptId, Points before, Points after) {
    static GradeChange of(Graded graded, Regrade regrade) {
        return new GradeChange(
                graded.studentId(),
                graded.nickname(),
                graded.assignmentId(),
                graded.attemptId(),
                graded.points(),
                regrade.after());
    }
}

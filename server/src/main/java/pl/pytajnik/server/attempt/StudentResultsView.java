package pl.pytajnik.server.attempt;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.classroom.Enrolment;

/**
 * What one student has done with an assignment, for its teachers.
 *
 * @param left when the student left the class; null while they are in it
 * @param grade what counts; null until an attempt is submitted
 * @param attempts by their number
 */
public record StudentResultsView(
        UUID studentId,
        String nickname,
        @Nullable Instant left,
        @Nullable Grade grade,
        List<AttemptResult> attempts) {
    static StudentResultsView of(Enrolment student, @Nullable Grade grade, List<AttemptResult> attempts) {
        return new StudentResultsView(student.studentId(), student.nickname(), student.leftAt(), grade, attempts);
    }

    /**
     * One attempt.
     *
     * @param number the student's first attempt at the assignment is 1
     * @param state whether it still takes answers that count
     * @param startedAt when it was begun
     * @param endsAt when its time is over; null without a limit and a deadline
     * @param submittedAt null while it runs
     * @param score points of {@code maxScore}, halves of a question too; null until it is submitted
     * @param maxScore points of all its questions that count
     * @param answered how many questions have an answer that counts so far
     * @param lastResponseAt when the last response arrived; null: none has
     * @param lateResponses came after the end; kept, not counted
     * @param supersededResponses overtaken by later answers to the same question; kept, not counted
     */
    public record AttemptResult(
            UUID attemptId,
            int number,
            AttemptState state,
            Instant startedAt,
            @Nullable Instant endsAt,
            @Nullable Instant submittedAt,
            @Nullable Double score,
            double maxScore,
            long answered,
            @Nullable Instant lastResponseAt,
            long lateResponses,
            long supersededResponses) {
        static AttemptResult of(Attempt attempt, Responses.Answered answered) {
            return new AttemptResult(
                    attempt.id(),
                    attempt.number(),
                    attempt.state(),
                    attempt.startedAt(),
                    attempt.endsAt(),
                    attempt.submittedAt(),
                    attempt.score(),
                    attempt.maxScore(),
                    answered.questions(),
                    answered.latest(),
                    answered.late(),
                    answered.superseded());
        }
    }
}

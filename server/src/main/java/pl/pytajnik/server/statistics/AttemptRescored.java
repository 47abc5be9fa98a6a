package pl.pytajnik.server.statistics;

import java.util.UUID;

/** {@code attempt.rescored}: a ruling made another score of an attempt. */
record AttemptRescored(
        UUID attemptId,
        UUID assignmentId,
        UUID studentId,
        UUID rulingId,
        double score,
        double maxScore,
        double scoreBefore,
        double maxScoreBefore) {
    static AttemptRescored of(UUID rulingId, GradeChange change) {
        return new AttemptRescored(
                change.attemptId(),
                change.assignmentId(),
                change.studentId(),
                rulingId,
                change.after().score(),
                change.after().max(),
                change.before().score(),
                change.before().max());
    }
}

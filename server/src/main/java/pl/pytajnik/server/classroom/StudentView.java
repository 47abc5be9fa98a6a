package pl.pytajnik.server.classroom;

import java.time.Instant;
import java.util.UUID;

/**
 * A student of a class, as its teacher sees them.
 *
 * @param joinedAt when the student joined this class
 * @param extraTimePercent added to every time limit of the class; 0: none
 */
record StudentView(UUID id, String nickname, Instant joinedAt, int extraTimePercent) {
    static StudentView of(Enrolment enrolment) {
        return new StudentView(enrolment.studentId, enrolment.nickname, enrolment.joinedAt, enrolment.extraTimePercent);
    }
}

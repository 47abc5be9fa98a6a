package pl.pytajnik.server.classroom;

import java.time.Instant;
import java.util.UUID;

/**
 * A class as one of its students sees it.
 *
 * @param nickname what I am called there
 * @param joinedAt when I joined
 */
record MyClassroomView(UUID id, String name, String nickname, Instant joinedAt) {
    static MyClassroomView of(Enrolment enrolment, Classroom classroom) {
        return new MyClassroomView(classroom.id, classroom.name, enrolment.nickname, enrolment.joinedAt);
    }
}

package pl.pytajnik.server.classroom;

import java.util.UUID;
import pl.pytajnik.server.account.Session;

/**
 * What a student who has just joined gets.
 *
 * @param session the student is signed in by it
 * @param classroom what was joined
 */
record EnrolmentView(Session session, JoinedClassroom classroom) {
    /** A class as its students see it. */
    record JoinedClassroom(UUID id, String name) {
        static JoinedClassroom of(Classroom classroom) {
            return new JoinedClassroom(classroom.id, classroom.name);
        }
    }
}

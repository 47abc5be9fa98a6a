package pl.pytajnik.server.classroom;

import java.time.Instant;
import java.util.UUID;
import pl.pytajnik.server.account.Teachers.Teacher;

/**
 * A teacher of a class, as its other teachers see them.
 *
 * @param owner whether the class is theirs
 * @param since when they began to teach it
 */
record TeacherView(UUID id, String name, String email, boolean owner, Instant since) {
    static TeacherView of(Teacher teacher, Teaching teaching, Classroom classroom) {
        return new TeacherView(
                teacher.id(), teacher.name(), teacher.email(), classroom.isOwnedBy(teacher.id()), teaching.since);
    }
}

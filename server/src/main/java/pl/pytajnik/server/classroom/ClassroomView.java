package pl.pytajnik.server.classroom;

import java.time.Instant;
import java.util.UUID;

/**
 * A class as its teachers see it.
 *
 * @param ownerId the teacher whose class it is
 */
record ClassroomView(UUID id, UUID ownerId, String name, String joinCode, Instant createdAt) {
    static ClassroomView of(Classroom classroom) {
        return new ClassroomView(
                classroom.id, classroom.teacherId, classroom.name, classroom.joinCode, classroom.createdAt);
    }
}

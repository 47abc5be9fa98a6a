package pl.pytajnik.server.classroom;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A class as its teachers see it.
 *
 * @param ownerId the teacher whose class it is
 * @param joinCode what students type to join
 * @param joining whether new students get in by the code
 * @param joinsUntil null: until it is switched off
 * @param archivedAt null while the class goes on
 * @param version counted up by each change
 */
record ClassroomView(
        UUID id,
        UUID ownerId,
        String name,
        String joinCode,
        boolean joining,
        @Nullable Instant joinsUntil,
        @Nullable Instant archivedAt,
        Instant createdAt,
        int version) {
    static ClassroomView of(Classroom classroom) {
        return new ClassroomView(
                classroom.id,
                classroom.teacherId,
                classroom.name,
                classroom.joinCode,
                classroom.joining,
                classroom.joinsUntil,
                classroom.archivedAt,
                classroom.createdAt,
                classroom.version);
    }
}

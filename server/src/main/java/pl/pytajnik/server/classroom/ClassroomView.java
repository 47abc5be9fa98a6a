package pl.pytajnik.server.classroom;

import java.time.Instant;
import java.util.UUID;

/** A class as its teacher sees it. */
record ClassroomView(UUID id, String name, String joinCode, Instant createdAt) {
    static ClassroomView of(Classroom classroom) {
        return new ClassroomView(classroom.id, classroom.name, classroom.joinCode, classroom.createdAt);
    }
}

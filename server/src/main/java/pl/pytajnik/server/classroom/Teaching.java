package pl.pytajnik.server.classroom;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** That a teacher teaches a class, as its owner or as a co-teacher. */
@Entity
class Teaching {
    @EmbeddedId
    TeachingId id;

    Instant since;

    protected Teaching() {}

    Teaching(UUID classroomId, UUID teacherId, Instant since) {
        this.id = new TeachingId(classroomId, teacherId);
        this.since = since;
    }

    UUID teacherId() {
        return id.teacherId;
    }

    /** A class and one of its teachers. */
    @Embeddable
    record TeachingId(
            @Column(name = "classroom_id") UUID classroomId,
            @Column(name = "teacher_id") UUID teacherId) {}
}

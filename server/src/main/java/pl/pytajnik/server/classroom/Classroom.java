package pl.pytajnik.server.classroom;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A group of students. One teacher owns it; others may teach it too. */
@Entity
public class Classroom {
    @Id
    UUID id;

    @Column(name = "teacher_id")
    UUID teacherId;

    String name;

    @Column(name = "join_code")
    String joinCode;

    @Column(name = "created_at")
    Instant createdAt;

    protected Classroom() {}

    Classroom(UUID id, UUID teacherId, String name, JoinCode joinCode, Instant createdAt) {
        this.id = id;
        this.teacherId = teacherId;
        this.name = name;
        this.joinCode = joinCode.text();
        this.createdAt = createdAt;
    }

    public UUID id() {
        return id;
    }

    /** The owner. */
    public UUID teacherId() {
        return teacherId;
    }

    boolean isOwnedBy(UUID teacher) {
        return teacherId.equals(teacher);
    }

    public String name() {
        return name;
    }

    public String joinCode() {
        return joinCode;
    }
}

package pl.pytajnik.server.classroom;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    boolean joining = true;

    @Nullable
    @Column(name = "joins_until")
    Instant joinsUntil;

    @Nullable
    @Column(name = "archived_at")
    Instant archivedAt;

    @Version
    int version;

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

    boolean isArchived() {
        return archivedAt != null;
    }

    /** Whether new students get in. */
    boolean isJoinedAt(Instant now) {
        return joining && !isArchived() && (joinsUntil == null || now.isBefore(joinsUntil));
    }

    void become(Joining wanted) {
        joining = wanted.open();
        joinsUntil = wanted.until();
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

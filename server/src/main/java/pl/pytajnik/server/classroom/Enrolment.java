package pl.pytajnik.server.classroom;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** That a student is in a class, and under which nickname. */
@Entity
public class Enrolment {
    @Id
    UUID id;

    @Column(name = "classroom_id")
    UUID classroomId;

    @Column(name = "student_id")
    UUID studentId;

    String nickname;

    @Column(name = "nickname_key")
    String nicknameKey;

    @Column(name = "joined_at")
    Instant joinedAt;

    protected Enrolment() {}

    Enrolment(UUID id, UUID classroomId, UUID studentId, Nickname nickname, Instant joinedAt) {
        this.id = id;
        this.classroomId = classroomId;
        this.studentId = studentId;
        this.nickname = nickname.text();
        this.nicknameKey = nickname.key();
        this.joinedAt = joinedAt;
    }

    public UUID classroomId() {
        return classroomId;
    }

    public UUID studentId() {
        return studentId;
    }

    public String nickname() {
        return nickname;
    }
}

package pl.pytajnik.server.classroom;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    @Nullable
    @Column(name = "left_at")
    Instant leftAt;

    @Column(name = "extra_time_percent")
    int extraTimePercent;

    protected Enrolment() {}

    Enrolment(UUID id, UUID classroomId, UUID studentId, Nickname nickname, Instant joinedAt) {
        this.id = id;
        this.classroomId = classroomId;
        this.studentId = studentId;
        this.joinedAt = joinedAt;
        become(nickname);
    }

    final void become(Nickname wanted) {
        nickname = wanted.text();
        nicknameKey = wanted.key();
    }

    /** In the class again, or for the first time. */
    void comeBack(Nickname wanted) {
        leftAt = null;
        become(wanted);
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

    /** How much longer the student's time limits are. */
    public int extraTimePercent() {
        return extraTimePercent;
    }

    public void grantExtraTime(int percent) {
        extraTimePercent = percent;
    }

    /** The student left the class or was moved; null while they are in it. */
    public @Nullable Instant leftAt() {
        return leftAt;
    }
}

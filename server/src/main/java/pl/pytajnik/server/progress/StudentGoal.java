package pl.pytajnik.server.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The day by which a student wants to know what is set to a class. */
@Entity
@Table(name = "student_goal")
class StudentGoal {
    @EmbeddedId
    StudentGoalId id;

    LocalDate day;

    @Column(name = "set_at")
    Instant setAt;

    protected StudentGoal() {}

    StudentGoal(UUID classroomId, UUID studentId) {
        this.id = new StudentGoalId(classroomId, studentId);
    }

    UUID classroomId() {
        return id.classroomId;
    }

    /** A student in a class. */
    @Embeddable
    record StudentGoalId(
            @Column(name = "classroom_id") UUID classroomId,
            @Column(name = "student_id") UUID studentId) {}
}

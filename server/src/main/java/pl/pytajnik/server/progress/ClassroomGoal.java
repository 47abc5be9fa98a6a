package pl.pytajnik.server.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The day of a class's test. */
@Entity
@Table(name = "classroom_goal")
class ClassroomGoal {
    @Id
    @Column(name = "classroom_id")
    UUID classroomId;

    LocalDate day;

    @Column(name = "set_at")
    Instant setAt;

    protected ClassroomGoal() {}

    ClassroomGoal(UUID classroomId) {
        this.classroomId = classroomId;
    }
}

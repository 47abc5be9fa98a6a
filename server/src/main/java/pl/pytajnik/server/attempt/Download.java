package pl.pytajnik.server.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The attempt a student will begin next, whose questions were fetched ahead. */
@Entity
@Immutable
public class Download {
    @Id
    @Column(name = "attempt_id")
    private UUID attemptId;

    @Column(name = "assignment_id")
    private UUID assignmentId;

    @Column(name = "student_id")
    private UUID studentId;

    @Column(name = "downloaded_at")
    private Instant downloadedAt;

    protected Download() {}

    Download(UUID attemptId, UUID assignmentId, UUID studentId, Instant downloadedAt) {
        this.attemptId = attemptId;
        this.assignmentId = assignmentId;
        this.studentId = studentId;
        this.downloadedAt = downloadedAt;
    }

    UUID attemptId() {
        return attemptId;
    }

    Instant downloadedAt() {
        return downloadedAt;
    }
}

package pl.pytajnik.server.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one student has at an assignment instead of what everybody has. */
@Entity
public class Extension {
    @EmbeddedId
    private ExtensionId id;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    @Column(name = "time_limit_seconds")
    private @Nullable Integer timeLimitSeconds;

    @Column(name = "max_attempts")
    private @Nullable Integer maxAttempts;

    @Column(name = "granted_at")
    private Instant grantedAt;

    protected Extension() {}

    Extension(ExtensionId id) {
        this.id = id;
    }

    void become(NewExtension wanted, Instant now) {
        dueAt = wanted.dueAt();
        timeLimitSeconds = wanted.timeLimitSeconds();
        maxAttempts = wanted.maxAttempts();
        grantedAt = now;
    }

    public UUID assignmentId() {
        return id.assignmentId;
    }

    public UUID studentId() {
        return id.studentId;
    }

    /** Null: the assignment's. */
    public @Nullable Instant dueAt() {
        return dueAt;
    }

    @Nullable
    Integer timeLimitSeconds() {
        return timeLimitSeconds;
    }

    /** Null: the assignment's. */
    @Nullable
    Duration timeLimit() {
        return timeLimitSeconds == null ? null : Duration.ofSeconds(timeLimitSeconds);
    }

    /** Null: the assignment's. */
    @Nullable
    Integer maxAttempts() {
        return maxAttempts;
    }

    Instant grantedAt() {
        return grantedAt;
    }

    /** A student at an assignment. */
    @Embeddable
    public record ExtensionId(
            @Column(name = "assignment_id") UUID assignmentId,
            @Column(name = "student_id") UUID studentId) {}
}

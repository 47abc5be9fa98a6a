package pl.pytajnik.server.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An edition set to a classroom. Title and number of questions are the edition's, which never change. */
@Entity
@Immutable
public class Assignment {
    @Id
    private UUID id;

    @Column(name = "owner_id")
    private UUID ownerId;

    @Column(name = "edition_id")
    private UUID editionId;

    @Column(name = "classroom_id")
    private UUID classroomId;

    private String title;

    @Column(name = "question_count")
    private int questionCount;

    @Enumerated(EnumType.STRING)
    private Mode mode;

    @Column(name = "opens_at")
    private @Nullable Instant opensAt;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    @Column(name = "time_limit_seconds")
    private @Nullable Integer timeLimitSeconds;

    @Column(name = "max_attempts")
    private @Nullable Integer maxAttempts;

    @Enumerated(EnumType.STRING)
    @Column(name = "release_keys")
    private ReleaseKeys releaseKeys;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Assignment() {}

    Assignment(UUID id, UUID ownerId, Edition edition, NewAssignment wanted, Instant createdAt) {
        this.id = id;
        this.ownerId = ownerId;
        this.editionId = edition.id();
        this.classroomId = wanted.classroomId();
        this.title = edition.title();
        this.questionCount = edition.items().size();
        this.mode = wanted.mode();
        this.opensAt = millis(wanted.opensAt());
        this.dueAt = millis(wanted.dueAt());
        this.timeLimitSeconds = wanted.timeLimitSeconds();
        this.maxAttempts = wanted.maxAttempts() == null ? mode.usualAttempts() : wanted.maxAttempts();
        this.releaseKeys = wanted.releaseKeys();
        this.createdAt = createdAt;
    }

    private static @Nullable Instant millis(@Nullable Instant time) {
        return time == null ? null : time.truncatedTo(ChronoUnit.MILLIS);
    }

    public UUID id() {
        return id;
    }

    /** The teacher who set it. */
    public UUID ownerId() {
        return ownerId;
    }

    public UUID editionId() {
        return editionId;
    }

    public UUID classroomId() {
        return classroomId;
    }

    public String title() {
        return title;
    }

    public int questionCount() {
        return questionCount;
    }

    public Mode mode() {
        return mode;
    }

    /** Nobody may start before; null when it was open at once. */
    public @Nullable Instant opensAt() {
        return opensAt;
    }

    public @Nullable Instant dueAt() {
        return dueAt;
    }

    public @Nullable Integer timeLimitSeconds() {
        return timeLimitSeconds;
    }

    public @Nullable Duration timeLimit() {
        return timeLimitSeconds == null ? null : Duration.ofSeconds(timeLimitSeconds);
    }

    /** Null means any number. */
    public @Nullable Integer maxAttempts() {
        return maxAttempts;
    }

    public ReleaseKeys releaseKeys() {
        return releaseKeys;
    }

    public Instant createdAt() {
        return createdAt;
    }
}

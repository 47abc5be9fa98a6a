package pl.pytajnik.server.quiz;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An edition set to a classroom. */
@Entity
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

    @Column(name = "max_score")
    private double maxScore;

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
    private Counting counts;

    @Enumerated(EnumType.STRING)
    private Navigation navigation;

    @Column(name = "shuffle_questions")
    private boolean shuffleQuestions;

    @Column(name = "shuffle_choices")
    private boolean shuffleChoices;

    private boolean downloadable;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Embedded
    @AttributeOverride(name = "when", column = @Column(name = "score_release"))
    @AttributeOverride(name = "at", column = @Column(name = "score_release_at"))
    private ReleaseRule scoreRelease;

    @Embedded
    @AttributeOverride(name = "when", column = @Column(name = "answers_release"))
    @AttributeOverride(name = "at", column = @Column(name = "answers_release_at"))
    private ReleaseRule answersRelease;

    @Embedded
    @AttributeOverride(name = "when", column = @Column(name = "feedback_release"))
    @AttributeOverride(name = "at", column = @Column(name = "feedback_release_at"))
    private ReleaseRule feedbackRelease;

    @Version
    private int version;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Assignment() {}

    Assignment(UUID id, UUID ownerId, Edition edition, NewAssignment wanted, Instant createdAt) {
        this.id = id;
        this.ownerId = ownerId;
        this.editionId = edition.id();
        this.classroomId = wanted.classroomId();
        this.questionCount = edition.layout().questionCount();
        this.maxScore = edition.layout().maxScore();
        this.createdAt = createdAt;
        become(wanted.withDefaults(edition.title()));
    }

    /** @param wanted with every setting there */
    final void become(NewAssignment wanted) {
        title = Objects.requireNonNull(wanted.title());
        mode = wanted.mode();
        opensAt = wanted.opensAt();
        dueAt = wanted.dueAt();
        timeLimitSeconds = wanted.timeLimitSeconds();
        maxAttempts = wanted.maxAttempts();
        counts = Objects.requireNonNull(wanted.counts());
        navigation = Objects.requireNonNull(wanted.navigation());
        shuffleQuestions = Objects.requireNonNull(wanted.shuffleQuestions());
        shuffleChoices = Objects.requireNonNull(wanted.shuffleChoices());
        downloadable = Objects.requireNonNull(wanted.downloadable());
        release(Objects.requireNonNull(wanted.release()));
    }

    final void release(Release wanted) {
        scoreRelease = wanted.score();
        answersRelease = wanted.answers();
        feedbackRelease = wanted.feedback();
    }

    void close(Instant now) {
        closedAt = closedAt == null ? now : closedAt;
    }

    void reopen() {
        closedAt = null;
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

    /** Points of one attempt. */
    public double maxScore() {
        return maxScore;
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

    /** Ended early for everybody; null: it was not. */
    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public Counting counts() {
        return counts;
    }

    public Navigation navigation() {
        return navigation;
    }

    /** Whether each attempt has its own order of questions. */
    public boolean shuffleQuestions() {
        return shuffleQuestions;
    }

    /** Whether each attempt has its own order of choices. */
    public boolean shuffleChoices() {
        return shuffleChoices;
    }

    /** Whether its questions may be fetched before an attempt begins. */
    public boolean isDownloadable() {
        return downloadable;
    }

    public Release release() {
        return new Release(scoreRelease, answersRelease, feedbackRelease);
    }

    public int version() {
        return version;
    }

    public Instant createdAt() {
        return createdAt;
    }
}

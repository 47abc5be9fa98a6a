package pl.pytajnik.server.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.quiz.Assignment;
import pl.pytajnik.server.quiz.Terms;

/** One student's go at an assignment. Its id is the student's device's. */
@Entity
public class Attempt {
    @Id
    private UUID id;

    @Column(name = "assignment_id")
    private UUID assignmentId;

    @Column(name = "student_id")
    private UUID studentId;

    private int number;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ends_at")
    private @Nullable Instant endsAt;

    @Column(name = "settles_at")
    private @Nullable Instant settlesAt;

    @Enumerated(EnumType.STRING)
    private AttemptState state;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    private @Nullable Double score;

    @Column(name = "max_score")
    private double maxScore;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Attempt() {}

    Attempt(AttemptKey key, Assignment assignment, Instant startedAt, Instant createdAt) {
        this.id = key.id();
        this.assignmentId = assignment.id();
        this.studentId = key.studentId();
        this.number = key.number();
        this.startedAt = startedAt;
        this.state = AttemptState.OPEN;
        this.maxScore = assignment.maxScore();
        this.createdAt = createdAt;
    }

    /** Ends when these say, counted from its start. */
    void follow(Terms terms) {
        endsAt = Deadline.of(startedAt, terms.timeLimit(), terms.dueAt()).endsAt();
    }

    /** It began on a device without a network: until then the device may bring what was answered in time. */
    void settleUntil(Instant time) {
        settlesAt = time;
    }

    /** Whether its time is over, with nothing to be waited for, and nobody has submitted it. */
    boolean isExpired(Instant now) {
        return isOpen() && isOver(now) && (settlesAt == null || now.isAfter(settlesAt));
    }

    /** Whether only what was answered before counts. */
    boolean isSettling(Instant now) {
        return isOpen() && isOver(now) && !isExpired(now);
    }

    private boolean isOver(Instant time) {
        return new Deadline(endsAt).passed(time);
    }

    /**
     * Whether a response that arrives now came too late: after the end, unless it was given before by a clock of the
     * device that nobody can set, and the device has had no network since the start.
     */
    boolean isTooLate(NewResponse response, Instant now) {
        if (!isOpen()) {
            return true;
        }
        Long elapsed = response.elapsedMillis();
        return isOver(now) && (elapsed == null || isOver(startedAt.plusMillis(elapsed)));
    }

    boolean isOpen() {
        return state == AttemptState.OPEN;
    }

    /** Ends it, now or when its time was over. */
    void submit(double points, double max, Instant now) {
        submittedAt = isOver(now) ? Objects.requireNonNull(endsAt) : now;
        state = AttemptState.SUBMITTED;
        score = points;
        maxScore = max;
    }

    UUID id() {
        return id;
    }

    UUID assignmentId() {
        return assignmentId;
    }

    UUID studentId() {
        return studentId;
    }

    int number() {
        return number;
    }

    Instant startedAt() {
        return startedAt;
    }

    @Nullable
    Instant endsAt() {
        return endsAt;
    }

    AttemptState state() {
        return state;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    /** Points; null until it is submitted. */
    @Nullable
    Double score() {
        return score;
    }

    double maxScore() {
        return maxScore;
    }
}

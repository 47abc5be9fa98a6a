package pl.pytajnik.server.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.progress.Remembered.RememberedId;
import pl.pytajnik.server.progress.memory.Grade;

/**
 * One look at an item by a student, with its grade. Appended, never updated; only that of an attempt follows when its score
 * changes.
 */
@Entity
@Immutable
class Review {
    @Id
    UUID id;

    @Column(name = "student_id")
    UUID studentId;

    @Column(name = "item_id")
    UUID itemId;

    @Nullable
    @Column(name = "session_id")
    UUID sessionId;

    @Nullable
    @Column(name = "attempt_id")
    UUID attemptId;

    @Enumerated(EnumType.STRING)
    Grade grade;

    double fraction;

    /** A teacher has taken the question out of the attempt: no memory is made of it. */
    boolean voided;

    @Column(name = "reviewed_at")
    Instant reviewedAt;

    @Column(name = "recorded_at")
    Instant recordedAt;

    protected Review() {}

    /** An answer given while practising. */
    Review(NewReview given, PracticeSession session, double fraction, Instant now) {
        this.id = given.id();
        this.studentId = session.studentId;
        this.itemId = given.itemId();
        this.sessionId = session.id;
        this.grade = Grade.of(fraction == 1);
        this.fraction = fraction;
        this.reviewedAt = session.believable(given.answeredAt(), now);
        this.recordedAt = now;
    }

    /** Whose memory of what it makes. */
    RememberedId remembered() {
        return new RememberedId(studentId, itemId);
    }
}

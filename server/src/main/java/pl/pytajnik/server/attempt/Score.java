package pl.pytajnik.server.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.bank.ItemVersion;
import pl.pytajnik.server.bank.Kind;

/** What one question of a submitted attempt brought. */
@Entity
@Immutable
public class Score {
    @EmbeddedId
    private ScoreId id;

    @Column(name = "student_id")
    private UUID studentId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "response_id")
    private @Nullable UUID responseId;

    private double fraction;
    private double points;

    /** Whether the fraction is 1; the database derives it. */
    @Column(insertable = false, updatable = false)
    private boolean correct;

    private @Nullable String remark;
    private boolean voided;

    protected Score() {}

    Score(Attempt attempt, ItemVersion question, Optional<Response> counted, Mark mark) {
        this.id = new ScoreId(attempt.id(), question.itemId());
        this.studentId = attempt.studentId();
        this.kind = question.kind();
        this.responseId = counted.map(Response::id).orElse(null);
        this.fraction = mark.fraction();
        this.correct = mark.isCorrect();
        this.remark = mark.remark() == null ? null : mark.remark().code();
    }

    /** Takes it out of the total; what the answer was worth stays. */
    Score takenOut() {
        voided = true;
        return this;
    }

    boolean isVoided() {
        return voided;
    }

    UUID attemptId() {
        return id.attemptId();
    }

    UUID itemId() {
        return id.itemId();
    }

    /** Of a point, from 0 to 1. */
    double fraction() {
        return fraction;
    }

    /** Before it is stored: what the question is worth in its quiz. */
    void isWorth(double questionsPoints) {
        points = questionsPoints;
    }

    double points() {
        return points;
    }

    double pointsGot() {
        return points * fraction;
    }

    Mark mark() {
        return Mark.stored(fraction, remark);
    }

    /** An item of an attempt. */
    @Embeddable
    public record ScoreId(
            @Column(name = "attempt_id") UUID attemptId,
            @Column(name = "item_id") UUID itemId) {}
}

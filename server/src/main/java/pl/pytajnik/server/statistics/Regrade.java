package pl.pytajnik.server.statistics;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.attempt.Remarking.Remarked;

/** What a ruling made of an attempt, and what there was before. Never changed, so that no grade is ever lost. */
@Entity
@Immutable
public class Regrade {
    @EmbeddedId
    private RegradeId id;

    @Column(name = "fraction_before")
    private double fractionBefore;

    @Column(name = "remark_before")
    private @Nullable String remarkBefore;

    @Column(name = "voided_before")
    private boolean voidedBefore;

    @Column(name = "fraction_after")
    private double fractionAfter;

    @Column(name = "remark_after")
    private @Nullable String remarkAfter;

    @Column(name = "voided_after")
    private boolean voidedAfter;

    @Column(name = "score_before")
    private double scoreBefore;

    @Column(name = "max_before")
    private double maxBefore;

    @Column(name = "score_after")
    private double scoreAfter;

    @Column(name = "max_after")
    private double maxAfter;

    protected Regrade() {}

    Regrade(UUID rulingId, Graded graded, Remarked remarked, boolean voided) {
        this.id = new RegradeId(rulingId, graded.attemptId());
        this.fractionBefore = graded.fraction();
        this.remarkBefore = graded.remark();
        this.voidedBefore = graded.voided();
        this.scoreBefore = graded.score();
        this.maxBefore = graded.max();
        this.fractionAfter = remarked.fraction();
        this.remarkAfter = remarked.remark();
        this.voidedAfter = voided;
        this.scoreAfter = graded.others() + (voided ? 0 : graded.worth() * remarked.fraction());
        this.maxAfter = graded.othersMax() + (voided ? 0 : graded.worth());
    }

    /** Whether anything the student sees is another. */
    boolean isChange() {
        return fractionBefore != fractionAfter
                || voidedBefore != voidedAfter
                || !Objects.equals(remarkBefore, remarkAfter);
    }

    Points after() {
        return new Points(scoreAfter, maxAfter);
    }

    /** A ruling and one of the attempts it touched. */
    @Embeddable
    public record RegradeId(
            @Column(name = "ruling_id") UUID rulingId,
            @Column(name = "attempt_id") UUID attemptId) {}
}

package pl.pytajnik.server.quiz;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When the parts of a result are shown to students.
 *
 * @param score the points
 * @param answers which answers were right, the keys and the evidence
 * @param feedback remarks on answers
 */
public record Release(
        @NotNull @Valid ReleaseRule score,
        @NotNull @Valid ReleaseRule answers,
        @NotNull @Valid ReleaseRule feedback) {
    /** Practice shows everything at once; a graded assignment keeps answers until the deadline, or until a teacher says so. */
    static Release usual(Mode mode, @Nullable Instant dueAt) {
        ReleaseRule atOnce = ReleaseRule.of(ReleaseTime.AFTER_SUBMISSION);
        ReleaseRule kept = ReleaseRule.of(dueAt == null ? ReleaseTime.BY_HAND : ReleaseTime.AFTER_DEADLINE);
        return switch (mode) {
            case PRACTICE -> new Release(atOnce, atOnce, atOnce);
            case GRADED -> new Release(atOnce, kept, kept);
        };
    }

    /** The same, with these parts shown from a time on. */
    Release by(Releasing parts, Instant now) {
        ReleaseRule done = new ReleaseRule(ReleaseTime.BY_HAND, now);
        return new Release(
                parts.has(Part.SCORE) ? done : score,
                parts.has(Part.ANSWERS) ? done : answers,
                parts.has(Part.FEEDBACK) ? done : feedback);
    }

    void check(@Nullable Instant dueAt) {
        score.check("/release/score", dueAt);
        answers.check("/release/answers", dueAt);
        feedback.check("/release/feedback", dueAt);
    }

    /** A part of a result. */
    enum Part {
        SCORE,
        ANSWERS,
        FEEDBACK
    }
}

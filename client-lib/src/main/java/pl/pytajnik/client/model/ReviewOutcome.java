package pl.pytajnik.client.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.json.Json;
import pl.pytajnik.client.json.MismatchException;

/** What became of an answer in practice. Times are milliseconds since 1970-01-01T00:00:00Z. Immutable. */
public final class ReviewOutcome extends Value {
    private final UUID reviewId;
    private final UUID itemId;
    private final Verdict verdict;
    private final @Nullable Judgement judgement;
    private final @Nullable Long dueAtMillis;
    private final @Nullable String problem;

    private ReviewOutcome(Json json) throws MismatchException {
        reviewId = json.uuid("id");
        itemId = json.uuid("itemId");
        verdict = json.constant("outcome", Verdict.values(), Verdict.UNKNOWN);
        judgement = json.has("verdict") ? Judgement.of(json.child("verdict")) : null;
        dueAtMillis = json.instantOrNull("dueAt");
        problem = json.textOrNull("problem");
    }

    public static ReviewOutcome of(Json json) throws MismatchException {
        return new ReviewOutcome(json);
    }

    public UUID reviewId() {
        return reviewId;
    }

    public UUID itemId() {
        return itemId;
    }

    public Verdict verdict() {
        return verdict;
    }

    /** @return null when it was refused, or taken while the key is secret */
    public @Nullable Judgement judgement() {
        return judgement;
    }

    /** @return when the question comes back; null without a judgement */
    public @Nullable Long dueAtMillis() {
        return dueAtMillis;
    }

    /** @return a stable code, null unless refused */
    public @Nullable String problem() {
        return problem;
    }

    /** {@link #UNKNOWN} stands for what a newer server may say. */
    public enum Verdict {
        RECORDED,
        /** Known already; nothing changed. */
        DUPLICATE,
        /** No answer to this question; {@link ReviewOutcome#problem()} says why. */
        REFUSED,
        UNKNOWN
    }

    @Override
    @Nullable
    Object[] parts() {
        return new @Nullable Object[] {
            "reviewId",
            reviewId,
            "itemId",
            itemId,
            "verdict",
            verdict,
            "judgement",
            judgement,
            "dueAtMillis",
            dueAtMillis,
            "problem",
            problem
        };
    }
}

package pl.pytajnik.client.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.json.Json;
import pl.pytajnik.client.json.MismatchException;

/** What the server did with one response. Every one of these settles it: it need not be sent again. Immutable. */
public final class Outcome extends Value {
    private final UUID responseId;
    private final Verdict verdict;
    private final @Nullable String problem;

    private Outcome(Json json) throws MismatchException {
        responseId = json.uuid("id");
        verdict = json.constant("outcome", Verdict.values(), Verdict.UNKNOWN);
        problem = json.textOrNull("problem");
    }

    /** {@link #UNKNOWN} stands for what a newer server may say. */
    public enum Verdict {
        /** The answer to its question, for now. */
        APPLIED,
        /** Known already; nothing changed. */
        DUPLICATE,
        /** Kept, but an answer of a higher sequence counts. */
        SUPERSEDED,
        /** Kept, but came after the end of the attempt. */
        LATE,
        /** Not an answer to anything in this attempt; {@link Outcome#problem()} says why. */
        REFUSED,
        UNKNOWN
    }

    public static Outcome of(Json json) throws MismatchException {
        return new Outcome(json);
    }

    public UUID responseId() {
        return responseId;
    }

    public Verdict verdict() {
        return verdict;
    }

    /** @return a stable code, null unless refused */
    public @Nullable String problem() {
        return problem;
    }

    @Override
    @Nullable
    Object[] parts() {
        return new @Nullable Object[] {"responseId", responseId, "verdict", verdict, "problem", problem};
    }
}

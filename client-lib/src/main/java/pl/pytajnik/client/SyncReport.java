package pl.pytajnik.client;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.http.RefusedException;
import pl.pytajnik.client.model.Outcome;
import pl.pytajnik.client.model.ReviewOutcome;

/** What became of all that was unsent. Immutable. */
public final class SyncReport {
    private final List<Outcome> outcomes;
    private final List<UUID> submitted;
    private final List<ReviewOutcome> reviewOutcomes;
    private final Map<UUID, RefusedException> refusedAttempts;
    private final int unsent;

    SyncReport(
            List<Outcome> outcomes,
            List<UUID> submitted,
            List<ReviewOutcome> reviewOutcomes,
            Map<UUID, RefusedException> refusedAttempts,
            int unsent) {
        this.outcomes = Collections.unmodifiableList(new ArrayList<>(outcomes));
        this.submitted = Collections.unmodifiableList(new ArrayList<>(submitted));
        this.reviewOutcomes = Collections.unmodifiableList(new ArrayList<>(reviewOutcomes));
        this.refusedAttempts = Collections.unmodifiableMap(new LinkedHashMap<>(refusedAttempts));
        this.unsent = unsent;
    }

    /** @return unmodifiable; one for each answer the server settled, in the order of recording within an attempt */
    public List<Outcome> outcomes() {
        return outcomes;
    }

    /** @return how many answers had this outcome */
    public int count(Outcome.Verdict verdict) {
        int count = 0;
        for (Outcome outcome : outcomes) if (outcome.verdict() == verdict) count++;
        return count;
    }

    /** @return unmodifiable; attempts whose submission the server has now got */
    public List<UUID> submitted() {
        return submitted;
    }

    /** @return how many answers of practice the server settled */
    public int reviews() {
        return reviewOutcomes.size();
    }

    /** @return unmodifiable; one for each of those, judged by the server unless the key is secret now or it was refused */
    public List<ReviewOutcome> reviewOutcomes() {
        return reviewOutcomes;
    }

    /**
     * @return unmodifiable; attempts, and practices by their id, of which the server takes no answers, and why; their answers
     *     stay unsent
     */
    public Map<UUID, RefusedException> refusedAttempts() {
        return refusedAttempts;
    }

    /** @return how many answers are still unsent */
    public int unsent() {
        return unsent;
    }

    /** Refusals by themselves: two are never equal. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SyncReport && parts().equals(((SyncReport) other).parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    private List<Object> parts() {
        return Arrays.<Object>asList(outcomes, submitted, reviewOutcomes, refusedAttempts, unsent);
    }

    @Override
    public String toString() {
        return "SyncReport[outcomes=" + outcomes + ", submitted=" + submitted + ", reviewOutcomes="
                + reviewOutcomes + ", refusedAttempts=" + refusedAttempts
                + ", unsent=" + unsent + "]";
    }
}

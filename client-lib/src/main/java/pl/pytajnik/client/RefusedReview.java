package pl.pytajnik.client;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.model.Response;

/** An answer while practising that the server would not keep, and why. Immutable. */
public final class RefusedReview {
    private final UUID practiceId;
    private final Response response;
    private final String problem;

    RefusedReview(UUID practiceId, Response response, String problem) {
        this.practiceId = practiceId;
        this.response = response;
        this.problem = problem;
    }

    /** {@link OfflinePractice#id} of where it was given. */
    public UUID practiceId() {
        return practiceId;
    }

    public Response response() {
        return response;
    }

    /** @return a stable code, like {@code unknown-item}; empty when the server gave none */
    public String problem() {
        return problem;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RefusedReview
                && practiceId.equals(((RefusedReview) other).practiceId)
                && response.equals(((RefusedReview) other).response)
                && problem.equals(((RefusedReview) other).problem);
    }

    @Override
    public int hashCode() {
        return response.hashCode();
    }

    @Override
    public String toString() {
        return "RefusedReview[practiceId=" + practiceId + ", response=" + response + ", problem=" + problem + "]";
    }
}

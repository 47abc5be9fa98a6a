package pl.pytajnik.client;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.model.Response;

/** An answer the server would not keep, and why. Immutable. */
public final class RefusedAnswer {
    private final UUID attemptId;
    private final Response response;
    private final String problem;

    RefusedAnswer(UUID attemptId, Response response, String problem) {
        this.attemptId = attemptId;
        this.response = response;
        this.problem = problem;
    }

    public UUID attemptId() {
        return attemptId;
    }

    public Response response() {
        return response;
    }

    /** @return a stable code, like {@code question-passed}; empty when the server gave none */
    public String problem() {
        return problem;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RefusedAnswer
                && attemptId.equals(((RefusedAnswer) other).attemptId)
                && response.equals(((RefusedAnswer) other).response)
                && problem.equals(((RefusedAnswer) other).problem);
    }

    @Override
    public int hashCode() {
        return response.hashCode();
    }

    @Override
    public String toString() {
        return "RefusedAnswer[attemptId=" + attemptId + ", response=" + response + ", problem=" + problem + "]";
    }
}

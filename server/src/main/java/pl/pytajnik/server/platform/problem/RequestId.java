package pl.pytajnik.server.platform.problem;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** Names one request: in the header X-Request-Id of its answer, in its problem and in the lines it logs. Says nothing else. */
@RequestScoped
public class RequestId {
    private final String value = UUID.randomUUID().toString();

    public String value() {
        return value;
    }
}

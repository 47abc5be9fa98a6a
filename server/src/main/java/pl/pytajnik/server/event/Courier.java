package pl.pytajnik.server.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import pl.pytajnik.server.platform.net.OutgoingReply;
import pl.pytajnik.server.platform.net.OutgoingRequests;

/** Carries one event to its receiver, once. */
@ApplicationScoped
class Courier {
    private final OutgoingRequests requests;

    Courier(OutgoingRequests requests) {
        this.requests = requests;
    }

    Reception bring(String url, Map<String, String> headers, byte[] body) {
        try {
            OutgoingReply reply = requests.post(url, headers, body, Reception.LONGEST);
            return new Reception(reply.status(), new String(reply.body(), StandardCharsets.UTF_8));
        } catch (IOException | IllegalArgumentException unreachable) {
            return Reception.none(String.valueOf(unreachable.getMessage()));
        }
    }
}

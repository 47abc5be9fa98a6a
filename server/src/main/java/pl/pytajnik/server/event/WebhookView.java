package pl.pytajnik.server.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A webhook on the wire, without its secret.
 *
 * @param url what is called
 * @param types which events are sent
 * @param state whether it is called
 * @param failingSince since when nothing came through; null when the last try did
 * @param version counted up by each change
 */
public record WebhookView(
        UUID id,
        String url,
        List<String> types,
        WebhookState state,
        @Nullable Instant failingSince,
        int version,
        Instant createdAt) {
    static WebhookView of(Webhook webhook) {
        return new WebhookView(
                webhook.id(),
                webhook.url(),
                webhook.types(),
                webhook.state(),
                webhook.failingSince(),
                webhook.version(),
                webhook.createdAt());
    }
}

package pl.pytajnik.server.event;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a delivery went.
 *
 * @param type of the event, such as {@code attempt.submitted}
 * @param state how far it has come
 * @param tries how often it was tried
 * @param nextAt when it is tried next; of use while it is pending
 * @param lastTriedAt null before the first try
 * @param lastStatus of HTTP; null when there was no answer or no try yet
 * @param lastAnswer the beginning of the receiver's answer, or why there was none
 */
public record DeliveryView(
        UUID id,
        UUID eventId,
        String type,
        DeliveryState state,
        int tries,
        Instant nextAt,
        @Nullable Instant lastTriedAt,
        @Nullable Integer lastStatus,
        @Nullable String lastAnswer) {
    static DeliveryView of(WebhookDelivery delivery, String type) {
        return new DeliveryView(
                delivery.id(),
                delivery.eventId(),
                type,
                delivery.state(),
                delivery.tries(),
                delivery.nextAt(),
                delivery.lastTriedAt(),
                delivery.lastStatus(),
                delivery.lastAnswer());
    }
}

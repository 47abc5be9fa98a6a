package pl.pytajnik.server.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** A teacher has a delivery sent again, as when the receiver had lost it. */
@ApplicationScoped
public class ReplayingDelivery {
    private final Webhooks webhooks;
    private final WebhookDeliveries deliveries;
    private final Events events;
    private final Clock clock;

    ReplayingDelivery(Webhooks webhooks, WebhookDeliveries deliveries, Events events, Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    DeliveryView by(UUID teacher, UUID webhookId, UUID deliveryId) {
        Webhook webhook = webhooks.owned(webhookId, teacher);
        WebhookDelivery delivery = deliveries.of(webhook.id(), deliveryId);
        delivery.replay(clock.instant());
        return DeliveryView.of(delivery, events.findById(delivery.eventId()).type());
    }
}

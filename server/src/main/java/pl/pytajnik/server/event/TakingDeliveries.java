package pl.pytajnik.server.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The two transactions around a try. */
@ApplicationScoped
public class TakingDeliveries {
    private static final int AT_ONCE = 5;

    private final WebhookDeliveries deliveries;
    private final Webhooks webhooks;
    private final Events events;
    private final Clock clock;

    TakingDeliveries(WebhookDeliveries deliveries, Webhooks webhooks, Events events, Clock clock) {
        this.deliveries = deliveries;
        this.webhooks = webhooks;
        this.events = events;
        this.clock = clock;
    }

    /** So few that all of them are tried before the first one's lease is over. */
    @Transactional
    List<Parcel> due() {
        Instant now = clock.instant();
        List<WebhookDelivery> due = deliveries.due(now, AT_ONCE);
        due.forEach(delivery -> delivery.take(now));
        return due.isEmpty() ? List.of() : parcels(due);
    }

    @Transactional
    void settle(Parcel parcel, Reception reception) {
        WebhookDelivery delivery = deliveries.findById(parcel.deliveryId(), LockModeType.PESSIMISTIC_WRITE);
        if (delivery == null || delivery.state() != DeliveryState.PENDING) {
            return;
        }
        Instant now = clock.instant();
        delivery.settle(reception, now);
        Webhook webhook = webhooks.findById(parcel.webhookId(), LockModeType.PESSIMISTIC_WRITE);
        if (reception.isFine()) {
            webhook.delivered();
        } else {
            webhook.failed(now);
        }
    }

    private List<Parcel> parcels(List<WebhookDelivery> due) {
        Map<UUID, Webhook> receivers = byId(
                webhooks.list(
                        "id in ?1",
                        due.stream().map(WebhookDelivery::webhookId).distinct().toList()),
                Webhook::id);
        Map<UUID, Event> contents = byId(
                events.list(
                        "id in ?1",
                        due.stream().map(WebhookDelivery::eventId).distinct().toList()),
                Event::id);
        return due.stream()
                .map(delivery ->
                        parcel(delivery, receivers.get(delivery.webhookId()), contents.get(delivery.eventId())))
                .toList();
    }

    private static Parcel parcel(WebhookDelivery delivery, Webhook webhook, Event event) {
        return new Parcel(delivery.id(), webhook.id(), webhook.url(), webhook.secret(), event);
    }

    private static <T> Map<UUID, T> byId(List<T> rows, Function<T, UUID> id) {
        return rows.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}

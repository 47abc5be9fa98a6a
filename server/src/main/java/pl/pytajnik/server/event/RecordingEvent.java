package pl.pytajnik.server.event;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.pytajnik.server.platform.Ids;

/** Writes down what happened, in the transaction in which it happens: both are there afterwards, or neither. */
@ApplicationScoped
public class RecordingEvent {
    private static final TypeReference<Map<String, Object>> JSON_OBJECT = new TypeReference<>() {};

    private final Events events;
    private final Webhooks webhooks;
    private final WebhookDeliveries deliveries;
    private final ObjectMapper json;
    private final Ids ids;
    private final Clock clock;

    RecordingEvent(
            Events events, Webhooks webhooks, WebhookDeliveries deliveries, ObjectMapper json, Ids ids, Clock clock) {
        this.events = events;
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param owner the teacher who is told
     * @param data a record of ids, times and scores as it goes over the wire; no key, no answer, no name
     */
    @Transactional(TxType.MANDATORY)
    public void of(UUID owner, EventType type, Object data) {
        of(owner, type, List.of(data));
    }

    /** Several of one type, asking for the webhooks once. */
    @Transactional(TxType.MANDATORY)
    public void of(UUID owner, EventType type, Collection<?> data) {
        if (data.isEmpty()) {
            return;
        }
        List<Webhook> wanting = webhooks.wanting(owner, type);
        for (Object one : data) {
            Event event = stored(owner, type, one);
            wanting.forEach(webhook -> deliver(event, webhook));
        }
    }

    /** An event for one webhook alone, whatever types it takes. */
    @Transactional(TxType.MANDATORY)
    WebhookDelivery to(Webhook webhook, EventType type, Object data) {
        return deliver(stored(webhook.ownerId(), type, data), webhook);
    }

    private Event stored(UUID owner, EventType type, Object data) {
        Event event = new Event(ids.next(), owner, type, json.convertValue(data, JSON_OBJECT), clock.instant());
        events.persist(event);
        return event;
    }

    private WebhookDelivery deliver(Event event, Webhook webhook) {
        WebhookDelivery delivery = new WebhookDelivery(ids.next(), webhook.id(), event.id(), clock.instant());
        deliveries.persist(delivery);
        return delivery;
    }
}

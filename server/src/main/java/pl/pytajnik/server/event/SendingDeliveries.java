package pl.pytajnik.server.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import pl.pytajnik.server.platform.Counters;

/**
 * Calls webhooks. A delivery is taken in one transaction, sent outside of any, and settled in another; a node that dies
 * between them has only let its lease run out, and the receiver may get the same event id twice.
 */
@ApplicationScoped
public class SendingDeliveries {
    private final TakingDeliveries taking;
    private final Courier courier;
    private final ObjectMapper json;
    private final Clock clock;
    private final Counters counters;

    SendingDeliveries(TakingDeliveries taking, Courier courier, ObjectMapper json, Clock clock, Counters counters) {
        this.taking = taking;
        this.courier = courier;
        this.json = json;
        this.clock = clock;
        this.counters = counters;
    }

    /** One after the other, until none is due. */
    @Scheduled(every = "${pytajnik.webhooks.every}", concurrentExecution = ConcurrentExecution.SKIP)
    public void due() {
        List<Parcel> parcels = taking.due();
        while (!parcels.isEmpty()) {
            parcels.forEach(this::send);
            parcels = taking.due();
        }
    }

    private void send(Parcel parcel) {
        Reception reception = counters.timedByOutcome(
                "webhooks.deliveries",
                () -> courier.bring(parcel.url(), headers(parcel), body(parcel)),
                told -> told.isFine() ? DeliveryState.DELIVERED : DeliveryState.FAILED);
        taking.settle(parcel, reception);
    }

    private Map<String, String> headers(Parcel parcel) {
        Instant now = clock.instant();
        String id = parcel.event().id().toString();
        return Map.of(
                "webhook-id",
                id,
                "webhook-timestamp",
                Long.toString(now.getEpochSecond()),
                "webhook-signature",
                parcel.secret().signatureOf(id, now.getEpochSecond(), body(parcel)));
    }

    private byte[] body(Parcel parcel) {
        try {
            return json.writeValueAsBytes(EventView.of(parcel.event()));
        } catch (JsonProcessingException cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
    }
}

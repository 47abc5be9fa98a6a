package pl.pytajnik.server.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One event on its way to one webhook. */
@Entity
@Table(name = "webhook_delivery")
public class WebhookDelivery {
    /** Longer than a try may take: whoever took a delivery and died has let go of it by then. */
    static final Duration LEASE = Duration.ofMinutes(2);

    @Id
    private UUID id;

    @Column(name = "webhook_id")
    private UUID webhookId;

    @Column(name = "event_id")
    private UUID eventId;

    @Enumerated(EnumType.STRING)
    private DeliveryState state;

    private int tries;

    @Column(name = "next_at")
    private Instant nextAt;

    @Column(name = "last_tried_at")
    private @Nullable Instant lastTriedAt;

    @Column(name = "last_status")
    private @Nullable Integer lastStatus;

    @Column(name = "last_answer")
    private @Nullable String lastAnswer;

    @Column(name = "created_at")
    private Instant createdAt;

    protected WebhookDelivery() {}

    WebhookDelivery(UUID id, UUID webhookId, UUID eventId, Instant createdAt) {
        this.id = id;
        this.webhookId = webhookId;
        this.eventId = eventId;
        this.createdAt = createdAt;
        this.state = DeliveryState.PENDING;
        this.nextAt = createdAt;
    }

    /** Takes it for a try of one's own. */
    void take(Instant now) {
        tries++;
        lastTriedAt = now;
        nextAt = now.plus(LEASE);
    }

    void settle(Reception reception, Instant now) {
        lastStatus = reception.status();
        lastAnswer = reception.answer();
        if (reception.isFine()) {
            state = DeliveryState.DELIVERED;
        } else if (Backoff.isOver(tries)) {
            state = DeliveryState.FAILED;
        } else {
            nextAt = now.plus(Backoff.after(tries, id));
        }
    }

    /** From the beginning, as if it had never been tried. */
    void replay(Instant now) {
        state = DeliveryState.PENDING;
        tries = 0;
        nextAt = now;
    }

    UUID id() {
        return id;
    }

    UUID webhookId() {
        return webhookId;
    }

    UUID eventId() {
        return eventId;
    }

    DeliveryState state() {
        return state;
    }

    int tries() {
        return tries;
    }

    Instant nextAt() {
        return nextAt;
    }

    @Nullable
    Instant lastTriedAt() {
        return lastTriedAt;
    }

    @Nullable
    Integer lastStatus() {
        return lastStatus;
    }

    @Nullable
    String lastAnswer() {
        return lastAnswer;
    }
}

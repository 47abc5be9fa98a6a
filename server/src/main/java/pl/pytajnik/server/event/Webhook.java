package pl.pytajnik.server.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An address that is called when something happens. */
@Entity
public class Webhook {
    /** So long may every delivery fail before the webhook is no longer called. */
    static final Duration PATIENCE = Duration.ofDays(3);

    @Id
    private UUID id;

    @Column(name = "owner_id")
    private UUID ownerId;

    private String url;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> types;

    private byte[] secret;

    @Enumerated(EnumType.STRING)
    private WebhookState state;

    @Column(name = "failing_since")
    private @Nullable Instant failingSince;

    @Version
    private int version = 1;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Webhook() {}

    Webhook(UUID id, UUID ownerId, NewWebhook wanted, WebhookSecret secret, Instant createdAt) {
        this.id = id;
        this.ownerId = ownerId;
        this.secret = secret.bytes();
        this.createdAt = createdAt;
        this.state = WebhookState.ACTIVE;
        become(wanted);
    }

    final void become(NewWebhook wanted) {
        url = wanted.url();
        types = wanted.types().stream().map(EventType::wire).toList();
        state = wanted.isPaused() ? WebhookState.PAUSED : WebhookState.ACTIVE;
        failingSince = null;
    }

    void rotate(WebhookSecret next) {
        secret = next.bytes();
    }

    void delivered() {
        failingSince = null;
    }

    /** Not called any more once nothing has come through for {@link #PATIENCE}. */
    void failed(Instant now) {
        if (failingSince == null) {
            failingSince = now;
        }
        if (state == WebhookState.ACTIVE && failingSince.plus(PATIENCE).isBefore(now)) {
            state = WebhookState.FAILING;
        }
    }

    boolean wants(EventType type) {
        return types.contains(type.wire());
    }

    UUID id() {
        return id;
    }

    UUID ownerId() {
        return ownerId;
    }

    String url() {
        return url;
    }

    List<String> types() {
        return List.copyOf(types);
    }

    WebhookSecret secret() {
        return new WebhookSecret(secret);
    }

    WebhookState state() {
        return state;
    }

    @Nullable
    Instant failingSince() {
        return failingSince;
    }

    int version() {
        return version;
    }

    Instant createdAt() {
        return createdAt;
    }
}

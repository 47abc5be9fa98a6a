package pl.pytajnik.server.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.platform.Ids;
import pl.pytajnik.server.platform.VersionTag;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;

/** A teacher names addresses to call, changes and forgets them. */
@ApplicationScoped
public class KeepingWebhooks {
    private static final int MOST = 20;

    private final Webhooks webhooks;
    private final RecordingEvent recording;
    private final WebhookAddress address;
    private final Ids ids;
    private final Clock clock;

    KeepingWebhooks(Webhooks webhooks, RecordingEvent recording, WebhookAddress address, Ids ids, Clock clock) {
        this.webhooks = webhooks;
        this.recording = recording;
        this.address = address;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    WebhookWithSecret make(UUID teacher, NewWebhook wanted) {
        address.check(wanted.url());
        if (webhooks.count("ownerId", teacher) >= MOST) {
            throw Problem.of(ProblemCode.TOO_MANY_WEBHOOKS, MOST);
        }
        Webhook webhook = new Webhook(ids.next(), teacher, wanted, WebhookSecret.random(), clock.instant());
        webhooks.persist(webhook);
        return WebhookWithSecret.of(webhook);
    }

    @Transactional
    WebhookView change(UUID teacher, UUID id, @Nullable String ifMatch, NewWebhook wanted) {
        address.check(wanted.url());
        Webhook webhook = webhooks.ownedForChange(id, teacher);
        VersionTag.requireMatch(ifMatch, webhook.version());
        webhook.become(wanted);
        webhooks.flush();
        return WebhookView.of(webhook);
    }

    /** What is on its way is signed by the new secret at its next try. */
    @Transactional
    WebhookWithSecret rotateSecret(UUID teacher, UUID id) {
        Webhook webhook = webhooks.ownedForChange(id, teacher);
        webhook.rotate(WebhookSecret.random());
        webhooks.flush();
        return WebhookWithSecret.of(webhook);
    }

    @Transactional
    void forget(UUID teacher, UUID id) {
        webhooks.delete(webhooks.ownedForChange(id, teacher));
    }

    @Transactional
    DeliveryView ping(UUID teacher, UUID id) {
        Webhook webhook = webhooks.owned(id, teacher);
        return DeliveryView.of(
                recording.to(webhook, EventType.WEBHOOK_PING, Map.of("webhookId", id)), EventType.WEBHOOK_PING.wire());
    }
}

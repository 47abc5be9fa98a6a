package pl.pytajnik.server.event;

/**
 * A webhook as it was just made, or given another secret.
 *
 * @param webhook what the lists show of it
 * @param secret shown this once: {@code whsec_} and Base64
 */
public record WebhookWithSecret(WebhookView webhook, String secret) {
    static WebhookWithSecret of(Webhook webhook) {
        return new WebhookWithSecret(WebhookView.of(webhook), webhook.secret().text());
    }
}

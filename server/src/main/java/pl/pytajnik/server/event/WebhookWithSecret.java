package pl.pytajnik.server.event;

/** @param secret shown this once: {@code whsec_} and Base64 */
public record WebhookWithSecret(WebhookView webhook, String secret) {
    static WebhookWithSecret of(Webhook webhook) {
        return new WebhookWithSecret(WebhookView.of(webhook), webhook.secret().text());
    }
}

package pl.pytajnik.server.event;

import java.util.UUID;

/** A delivery that was taken for a try, with all that a try needs. */
record Parcel(UUID deliveryId, UUID webhookId, String url, WebhookSecret secret, Event event) {}

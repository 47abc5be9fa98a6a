package pl.pytajnik.server.event;

/** Whether a webhook is called. What it was to get while it is not is kept and sent when it is active again. */
public enum WebhookState {
    ACTIVE,
    /** By its owner. */
    PAUSED,
    /** By the server, since nothing came through for days. */
    FAILING
}

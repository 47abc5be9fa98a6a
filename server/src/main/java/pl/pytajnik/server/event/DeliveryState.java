package pl.pytajnik.server.event;

/** How far a delivery has come. */
public enum DeliveryState {
    /** To be tried at its time. */
    PENDING,
    /** The receiver said 2xx. */
    DELIVERED,
    /** Given up after the last try; it can be replayed. */
    FAILED
}

package pl.pytajnik.client.model;

/** Where the client takes the time from. Thread-safe. */
public interface Clock {
    /** @return milliseconds since 1970-01-01T00:00:00Z */
    long millis();
}

package pl.pytajnik.client.model;

/**
 * A clock that only goes forward and that nobody can set. On Android {@code SystemClock.elapsedRealtime()}, which also counts
 * while the device sleeps, and {@code Settings.Global.BOOT_COUNT}. Thread-safe.
 */
public interface Ticker {
    /** @return milliseconds since some moment */
    long elapsedMillis();

    /** @return what tells that moment from any other: a device's count of starts; a clock of one process has a name of its own */
    String boot();
}

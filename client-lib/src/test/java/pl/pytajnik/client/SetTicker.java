package pl.pytajnik.client;

import pl.pytajnik.client.model.Ticker;

/** A clock that a test moves, and a device that it starts anew. */
final class SetTicker implements Ticker {
    private long elapsed = 5_000;
    private int boots = 1;

    synchronized void later(long millis) {
        elapsed += millis;
    }

    synchronized void restarted() {
        elapsed = 100;
        boots++;
    }

    @Override
    public synchronized long elapsedMillis() {
        return elapsed;
    }

    @Override
    public synchronized String boot() {
        return "boot " + boots;
    }
}

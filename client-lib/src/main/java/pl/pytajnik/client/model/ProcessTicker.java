package pl.pytajnik.client.model;

import java.util.UUID;

/** The clock of this process; what it told does not outlive it. */
public final class ProcessTicker implements Ticker {
    private static final String BOOT = UUID.randomUUID().toString();
    private static final long NANOS_A_MILLI = 1_000_000;

    @Override
    public long elapsedMillis() {
        return System.nanoTime() / NANOS_A_MILLI;
    }

    @Override
    public String boot() {
        return BOOT;
    }
}

package pl.pytajnik.client.http;

import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import org.jspecify.annotations.Nullable;

/** The way to stop one call, on whichever thread it runs and whatever it waits for. Thread-safe. */
public final class Cancellation {
    private boolean cancelled;
    private @Nullable Call running;

    /** Any thread, any number of times. */
    public synchronized void cancel() {
        cancelled = true;
        if (running != null) running.cancel();
        notifyAll();
    }

    public synchronized boolean isCancelled() {
        return cancelled;
    }

    /** @throws CancelledException if it was cancelled */
    public synchronized void check() throws CancelledException {
        if (cancelled) throw new CancelledException();
    }

    synchronized void begin(Call call) throws CancelledException {
        check();
        running = call;
    }

    synchronized void end() {
        running = null;
    }

    /** Waits, unless it is cancelled or the thread interrupted before. */
    synchronized void pause(long millis) throws QuizException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        try {
            for (long left = millis; left > 0; left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())) {
                check();
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreachableException("interrupted between two tries", e);
        }
        check();
    }
}

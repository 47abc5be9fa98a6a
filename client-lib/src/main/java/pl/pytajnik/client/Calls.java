package pl.pytajnik.client;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Where calls run and where they report. */
final class Calls {
    private static final int THREADS = 2;
    private static final int IDLE_SECONDS = 30;

    private final Executor callbacks;
    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(
            THREADS,
            THREADS,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Calls::daemon,
            (work, pool) -> {
                throw new IllegalStateException("the client is closed");
            });

    Calls(Executor callbacks) {
        this.callbacks = callbacks;
        worker.allowCoreThreadTimeOut(true);
    }

    <T> QuizCall<T> of(WorkerCall.Work<T> work) {
        return new WorkerCall<>(work, worker, callbacks);
    }

    void close() {
        worker.shutdown();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "pytajnik-client");
        thread.setDaemon(true);
        return thread;
    }
}

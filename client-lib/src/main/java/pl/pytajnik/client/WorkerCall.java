package pl.pytajnik.client;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import pl.pytajnik.client.http.Cancellation;
import pl.pytajnik.client.http.QuizException;

/** Blocking work made into a call. */
final class WorkerCall<T> implements QuizCall<T> {
    private final Work<T> work;
    private final Executor worker;
    private final Executor callbacks;
    private final Cancellation cancellation = new Cancellation();
    private final AtomicBoolean begun = new AtomicBoolean();

    WorkerCall(Work<T> work, Executor worker, Executor callbacks) {
        this.work = work;
        this.worker = worker;
        this.callbacks = callbacks;
    }

    /** What a call does, on the thread it is run on. */
    interface Work<T> {
        T run(Cancellation cancellation) throws QuizException;
    }

    @Override
    public T execute() throws QuizException {
        begin();
        return run();
    }

    @Override
    public void enqueue(Callback<T> callback) {
        begin();
        worker.execute(() -> runFor(callback));
    }

    @Override
    public void cancel() {
        cancellation.cancel();
    }

    @Override
    public boolean isCancelled() {
        return cancellation.isCancelled();
    }

    private void begin() {
        if (!begun.compareAndSet(false, true)) throw new IllegalStateException("a call runs once; ask for another one");
    }

    private T run() throws QuizException {
        cancellation.check();
        return work.run(cancellation);
    }

    private void runFor(Callback<T> callback) {
        Runnable end = ended(callback);
        callbacks.execute(() -> {
            if (!isCancelled()) end.run();
        });
    }

    private Runnable ended(Callback<T> callback) {
        try {
            T result = run();
            return () -> callback.onSuccess(result);
        } catch (QuizException | RuntimeException e) {
            return () -> callback.onFailure(e);
        }
    }
}

package pl.pytajnik.client;

import pl.pytajnik.client.http.QuizException;

/** Something to ask of the server, here and now or in the background; one object, one run. Thread-safe. */
public interface QuizCall<T> {
    /**
     * Runs on this thread and blocks it.
     *
     * @throws IllegalStateException if this call has been run before
     */
    T execute() throws QuizException;

    /**
     * Runs on a thread of the client; then the client's callback executor runs one end of the callback.
     *
     * @throws IllegalStateException if this call has been run before, or the client is closed
     */
    void enqueue(Callback<T> callback);

    /**
     * Stops it, from any thread, any number of times. No callback begins after this returns, provided it is called on the
     * thread that runs the callbacks; elsewhere one may just be running.
     */
    void cancel();

    boolean isCancelled();

    /** The two ends of a call. */
    interface Callback<T> {
        void onSuccess(T result);

        /** @param failure a {@link QuizException}, or what the app's own token store threw */
        void onFailure(Exception failure);
    }
}

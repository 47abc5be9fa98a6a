package pl.pytajnik.client.http;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in, and the one way to new tokens: however many calls find theirs expired, one of them refreshes and all
 * take what it brought. Thread-safe.
 */
public final class Session {
    private final TokenStore store;
    private final Refresh refresh;
    private @Nullable FutureTask<Tokens> running;

    Session(TokenStore store, Refresh refresh) {
        this.store = store;
        this.refresh = refresh;
    }

    /** Asks the server for the next pair. */
    interface Refresh {
        Tokens after(Tokens old) throws QuizException;
    }

    public synchronized void begin(Tokens tokens) {
        store.save(tokens);
    }

    /** @return the tokens it had, null when nobody was signed in */
    public synchronized @Nullable Tokens end() {
        Tokens tokens = store.load();
        store.clear();
        return tokens;
    }

    public synchronized boolean isOpen() {
        return store.load() != null;
    }

    synchronized Tokens tokens() throws RefusedException {
        Tokens tokens = store.load();
        if (tokens == null) throw RefusedException.notSignedIn();
        return tokens;
    }

    /** @return tokens other than the expired ones */
    Tokens renewed(Tokens expired) throws QuizException {
        FutureTask<Tokens> flight;
        synchronized (this) {
            Tokens current = tokens();
            if (!current.equals(expired)) return current;
            if (running == null) running = new FutureTask<>(() -> fetched(expired));
            flight = running;
        }
        flight.run(); // does nothing when another thread has begun it
        return outcome(flight);
    }

    private Tokens fetched(Tokens expired) throws QuizException {
        try {
            return kept(expired, refresh.after(expired));
        } catch (RefusedException e) {
            if (e.endsSession()) drop(expired);
            throw e;
        } finally {
            land();
        }
    }

    /** Somebody may have signed out or in meanwhile: then that holds, and the new pair is of no use. */
    private synchronized Tokens kept(Tokens expired, Tokens fresh) throws RefusedException {
        if (!tokens().equals(expired)) return tokens();
        store.save(fresh);
        return fresh;
    }

    private synchronized void drop(Tokens expired) {
        if (expired.equals(store.load())) store.clear();
    }

    private synchronized void land() {
        running = null;
    }

    private static Tokens outcome(FutureTask<Tokens> flight) throws QuizException {
        try {
            return flight.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreachableException("interrupted while the session was renewed", e);
        } catch (ExecutionException e) {
            throw rethrown(e.getCause());
        }
    }

    private static QuizException rethrown(@Nullable Throwable cause) {
        if (cause instanceof QuizException) return (QuizException) cause;
        if (cause instanceof RuntimeException) throw (RuntimeException) cause;
        if (cause instanceof Error) throw (Error) cause;
        throw new IllegalStateException(cause);
    }
}

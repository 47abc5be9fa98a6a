package pl.pytajnik.client.http;

import java.net.HttpURLConnection;
import pl.pytajnik.client.json.Json;
import pl.pytajnik.client.json.MismatchException;

/** Requests as the student who is signed in: tokens attached and renewed, harmless ones tried again. Thread-safe. */
public final class Transport {
    private final Wire wire;
    private final Retries retries;
    private final Session session;

    public Transport(Wire wire, Retries retries, TokenStore store) {
        this.wire = wire;
        this.retries = retries;
        this.session = new Session(store, this::refreshed);
    }

    public Session session() {
        return session;
    }

    /** Blocks until there is an answer or a reason why there is none. */
    public <T> T send(ApiRequest request, Json.Reader<T> reader, Cancellation cancellation) throws QuizException {
        Json json = request.isAnonymous() ? tried(request, cancellation) : asStudent(request, cancellation);
        return read(request, json, reader);
    }

    private Json asStudent(ApiRequest request, Cancellation cancellation) throws QuizException {
        Tokens tokens = session.tokens();
        try {
            return tried(request.with(tokens), cancellation);
        } catch (RefusedException e) {
            if (e.status() != HttpURLConnection.HTTP_UNAUTHORIZED) throw e;
            return tried(request.with(session.renewed(tokens)), cancellation);
        }
    }

    /** Not stopped by a cancellation: the call that happens to refresh does it for all the others too. */
    private Tokens refreshed(Tokens old) throws QuizException {
        ApiRequest request = ApiRequest.postAnonymously("sessions/refresh", old.refreshBody());
        return read(request, tried(request, new Cancellation()), Tokens::of);
    }

    private Json tried(ApiRequest request, Cancellation cancellation) throws QuizException {
        for (int tried = 1; ; tried++) {
            try {
                return wire.exchange(request, cancellation);
            } catch (QuizException e) {
                Long pause = request.isRepeatable() ? retries.pauseMillis(tried, e) : null;
                if (pause == null) throw e;
                cancellation.pause(pause);
            }
        }
    }

    private static <T> T read(ApiRequest request, Json json, Json.Reader<T> reader) throws UnreadableException {
        try {
            return reader.read(json);
        } catch (MismatchException e) {
            throw new UnreadableException(request + ": " + e.getMessage(), e);
        }
    }
}

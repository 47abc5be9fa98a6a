package pl.pytajnik.client.http;

import java.net.HttpURLConnection;
import pl.pytajnik.client.json.Json;

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
        return request.isAnonymous() ? tried(request, reader, cancellation) : asStudent(request, reader, cancellation);
    }

    private <T> T asStudent(ApiRequest request, Json.Reader<T> reader, Cancellation cancellation) throws QuizException {
        Tokens tokens = session.tokens();
        try {
            return tried(request.with(tokens), reader, cancellation);
        } catch (RefusedException e) {
            if (e.status() != HttpURLConnection.HTTP_UNAUTHORIZED) throw e;
            return tried(request.with(session.renewed(tokens)), reader, cancellation);
        }
    }

    /** Not stopped by a cancellation: the call that happens to refresh does it for all the others too. */
    private Tokens refreshed(Tokens old) throws QuizException {
        ApiRequest request = ApiRequest.postAnonymously("sessions/refresh", old.refreshBody());
        return tried(request, Tokens::of, new Cancellation());
    }

    private <T> T tried(ApiRequest request, Json.Reader<T> reader, Cancellation cancellation) throws QuizException {
        for (int tried = 1; ; tried++) {
            try {
                return wire.exchange(request, reader, cancellation);
            } catch (QuizException e) {
                Long pause = request.isRepeatable() ? retries.pauseMillis(tried, e) : null;
                if (pause == null) throw e;
                cancellation.pause(pause);
            }
        }
    }
}

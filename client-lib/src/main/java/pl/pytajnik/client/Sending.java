package pl.pytajnik.client;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.pytajnik.client.http.Cancellation;
import pl.pytajnik.client.http.QuizException;
import pl.pytajnik.client.http.RefusedException;
import pl.pytajnik.client.http.UnreadableException;
import pl.pytajnik.client.json.MismatchException;
import pl.pytajnik.client.model.Outcome;
import pl.pytajnik.client.model.Response;

/** Takes what is unsent to the server, in order and in batches, until all of it is settled. Thread-safe. */
final class Sending {
    private static final int MOST_AT_ONCE = 500;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    private final Endpoints server;
    private final Keeper keeper;

    Sending(Endpoints server, Keeper keeper) {
        this.server = server;
        this.keeper = keeper;
    }

    /** Hears of each batch that was settled. */
    interface Progress {
        void settled(List<Outcome> outcomes);
    }

    /** @throws UnreadableException if the server settles nothing of what it is sent */
    List<Outcome> ofAttempt(UUID id, Responses responses, Progress progress, Cancellation cancellation)
            throws QuizException {
        List<Outcome> all = new ArrayList<>();
        for (List<Response> batch = next(responses); !batch.isEmpty(); batch = next(responses)) {
            List<Outcome> outcomes = server.respond(id, batch, cancellation);
            boolean settled = responses.settle(outcomes);
            if (!settled && next(responses).containsAll(batch))
                throw new UnreadableException("no response was settled", null);
            all.addAll(outcomes);
            progress.settled(outcomes);
        }
        return Collections.unmodifiableList(all);
    }

    /**
     * All attempts of who is signed in. One the server does not take answers of is left for later and does not stop the
     * others.
     *
     * @throws QuizException what stopped it, or the first refusal when nothing at all was settled; what was settled before
     *     is settled
     */
    SyncReport everything(SyncListener listener, Cancellation cancellation) throws QuizException {
        Records records = keeper.records(cancellation);
        List<Outcome> outcomes = new ArrayList<>();
        Map<UUID, RefusedException> refused = new LinkedHashMap<>();
        Progress progress = settled -> {
            outcomes.addAll(settled);
            listener.onProgress(outcomes.size(), records.unsentCount());
        };
        for (UUID attempt : attempts(records)) {
            try {
                ofAttempt(attempt, keeper.responses(attempt, records), progress, cancellation);
            } catch (RefusedException e) {
                if (e.status() != NOT_FOUND && e.status() != CONFLICT) throw e;
                refused.put(attempt, e);
            }
        }
        if (outcomes.isEmpty() && !refused.isEmpty())
            throw refused.values().iterator().next();
        return new SyncReport(outcomes, refused, records.unsentCount());
    }

    private static List<UUID> attempts(Records records) throws UnreadableException {
        try {
            return new ArrayList<>(records.unsent().keySet());
        } catch (MismatchException e) {
            throw new UnreadableException("the journal: " + e.getMessage(), e);
        }
    }

    private static List<Response> next(Responses responses) {
        return responses.first(MOST_AT_ONCE);
    }
}

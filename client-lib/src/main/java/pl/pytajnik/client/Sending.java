package pl.pytajnik.client;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.http.Cancellation;
import pl.pytajnik.client.http.QuizException;
import pl.pytajnik.client.http.RefusedException;
import pl.pytajnik.client.http.UnreadableException;
import pl.pytajnik.client.json.MismatchException;
import pl.pytajnik.client.model.AttemptView;
import pl.pytajnik.client.model.Outcome;
import pl.pytajnik.client.model.Response;
import pl.pytajnik.client.model.ReviewOutcome;

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

    /**
     * The start, when the server does not know it yet; the responses; the submission, when it is wanted.
     *
     * @return the attempt as it ended, null when it goes on
     * @throws UnreadableException if the server settles nothing of what it is sent
     */
    @Nullable
    AttemptView allOf(UUID id, Responses responses, Progress progress, Cancellation cancellation) throws QuizException {
        JsonObject start = responses.unheardStart();
        if (start != null) responses.heard(server.start(id, start, cancellation));
        answersOf(id, responses, progress, cancellation);
        if (!responses.isTurnedIn()) return null;
        AttemptView ended = server.submit(id, cancellation);
        responses.end();
        return ended;
    }

    private void answersOf(UUID id, Responses responses, Progress progress, Cancellation cancellation)
            throws QuizException {
        for (List<Response> batch = next(responses); !batch.isEmpty(); batch = next(responses)) {
            List<Outcome> outcomes = server.respond(id, batch, cancellation);
            boolean settled = responses.settle(outcomes);
            if (!settled && next(responses).containsAll(batch))
                throw new UnreadableException("no response was settled", null);
            progress.settled(outcomes);
        }
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
        List<UUID> submitted = new ArrayList<>();
        List<ReviewOutcome> reviews = new ArrayList<>();
        Map<UUID, RefusedException> refused = new LinkedHashMap<>();
        Progress progress = settled -> {
            outcomes.addAll(settled);
            listener.onProgress(outcomes.size(), records.unsentCount());
        };
        for (UUID attempt : attempts(records)) {
            try {
                if (allOf(attempt, keeper.responses(attempt, records), progress, cancellation) != null)
                    submitted.add(attempt);
            } catch (RefusedException e) {
                if (!isOfOneOnly(e)) throw e;
                refused.put(attempt, e);
            }
        }
        ReviewSending.Progress reviewed = settled -> {
            reviews.addAll(settled);
            listener.onProgress(outcomes.size() + reviews.size(), records.unsentCount());
        };
        new ReviewSending(server, records.practice()).everything(reviewed, refused, cancellation);
        if (outcomes.isEmpty() && submitted.isEmpty() && reviews.isEmpty() && !refused.isEmpty())
            throw refused.values().iterator().next();
        return new SyncReport(outcomes, submitted, reviews, refused, records.unsentCount());
    }

    /** Those with anything to send, the ones begun here first. */
    private static Set<UUID> attempts(Records records) throws UnreadableException {
        try {
            Set<UUID> attempts = new LinkedHashSet<>(records.starts().unheard().keySet());
            attempts.addAll(records.unsent().keySet());
            attempts.addAll(records.starts().turnedIn());
            return attempts;
        } catch (MismatchException e) {
            throw new UnreadableException("the journal: " + e.getMessage(), e);
        }
    }

    /** Whether it is about this attempt or practice, and not about the student or the server. */
    static boolean isOfOneOnly(RefusedException refusal) {
        return refusal.status() == NOT_FOUND || refusal.status() == CONFLICT;
    }

    private static List<Response> next(Responses responses) {
        return responses.first(MOST_AT_ONCE);
    }
}

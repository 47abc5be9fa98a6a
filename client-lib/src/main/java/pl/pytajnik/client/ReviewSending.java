package pl.pytajnik.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.pytajnik.client.http.Cancellation;
import pl.pytajnik.client.http.QuizException;
import pl.pytajnik.client.http.RefusedException;
import pl.pytajnik.client.http.UnreadableException;
import pl.pytajnik.client.json.MismatchException;
import pl.pytajnik.client.model.Response;
import pl.pytajnik.client.model.ReviewOutcome;

/** Takes what was answered while practising to the server, in order and in batches. Thread-safe. */
final class ReviewSending {
    private static final int MOST_AT_ONCE = 50;

    private final Endpoints server;
    private final PracticeShelf shelf;

    ReviewSending(Endpoints server, PracticeShelf shelf) {
        this.server = server;
        this.shelf = shelf;
    }

    /** Hears of each batch that was settled. */
    interface Progress {
        void settled(List<ReviewOutcome> outcomes);
    }

    /**
     * @param refused gets the practices the server takes no answers of; they do not stop the others
     * @throws UnreadableException if the server settles nothing of what it is sent
     */
    void everything(Progress progress, Map<UUID, RefusedException> refused, Cancellation cancellation)
            throws QuizException {
        for (Map.Entry<UUID, List<Response>> practice : unsent().entrySet()) {
            try {
                all(practice.getKey(), practice.getValue(), progress, cancellation);
            } catch (RefusedException e) {
                if (!Sending.isOfOneOnly(e)) throw e;
                refused.put(practice.getKey(), e);
            }
        }
    }

    private void all(UUID practice, List<Response> unsent, Progress progress, Cancellation cancellation)
            throws QuizException {
        for (int from = 0; from < unsent.size(); from += MOST_AT_ONCE) {
            List<Response> batch = new ArrayList<>(unsent.subList(from, Math.min(unsent.size(), from + MOST_AT_ONCE)));
            List<ReviewOutcome> outcomes = server.review(practice, batch, cancellation);
            shelf.settle(practice, batch, outcomes);
            if (!isSettled(batch, outcomes)) throw new UnreadableException("not every answer was settled", null);
            progress.settled(outcomes);
        }
    }

    /** A server that leaves some out would be asked for them for ever. */
    private static boolean isSettled(List<Response> batch, List<ReviewOutcome> outcomes) {
        List<UUID> settled = new ArrayList<>();
        for (ReviewOutcome outcome : outcomes) settled.add(outcome.reviewId());
        for (Response review : batch) if (!settled.contains(review.id())) return false;
        return true;
    }

    private Map<UUID, List<Response>> unsent() throws UnreadableException {
        try {
            return shelf.unsent();
        } catch (MismatchException e) {
            throw new UnreadableException("the journal: " + e.getMessage(), e);
        }
    }
}

package pl.pytajnik.client;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.pytajnik.client.model.Clock;
import pl.pytajnik.client.model.Outcome;
import pl.pytajnik.client.model.Response;
import pl.pytajnik.client.model.Stamp;
import pl.pytajnik.client.model.TimeOrderedIds;

/** The responses of one attempt that the server has not settled yet, in their order, each safe on the device. Thread-safe. */
final class Responses {
    private final UUID attemptId;
    private final Records records;
    private final Clock clock;
    private final TimeOrderedIds ids;
    private final Map<UUID, Entry> unsettled = new LinkedHashMap<>();
    private Records.Progress progress;

    /**
     * @param progress as far as records tell; the unsent ones may tell more
     * @param unsent of this attempt, oldest first
     */
    Responses(
            UUID attemptId,
            Records records,
            Records.Progress progress,
            List<Entry> unsent,
            Clock clock,
            TimeOrderedIds ids) {
        this.attemptId = attemptId;
        this.records = records;
        this.clock = clock;
        this.ids = ids;
        this.progress = progress;
        for (Entry entry : unsent) {
            unsettled.put(entry.response().id(), entry);
            advance(entry);
        }
    }

    /** Makes a response of the stamp it is given. */
    interface Making {
        Response with(Stamp stamp);
    }

    /**
     * @param position of the question answered, from 0
     * @param oneByOne whether there is no going back
     */
    synchronized Response record(int position, boolean oneByOne, Making making) {
        if (oneByOne && isPassed(position))
            throw new IllegalStateException("itemId: one further on was answered, and questions come one by one");
        Response response = making.with(new Stamp(ids.next(), progress.sequence() + 1, clock.millis()));
        Entry entry = new Entry(attemptId, position, response);
        records.add(entry);
        unsettled.put(response.id(), entry);
        advance(entry);
        return response;
    }

    /** Whether a question after this place was answered. */
    synchronized boolean isPassed(int position) {
        return position < progress.furthest();
    }

    synchronized int lastSequence() {
        return progress.sequence();
    }

    /** So that the next response has a greater sequence. */
    synchronized void goOnAfter(int sequence) {
        progress = progress.with(sequence, 0);
    }

    synchronized List<Response> first(int atMost) {
        List<Response> first = new ArrayList<>();
        for (Entry entry : unsettled.values()) {
            if (first.size() == atMost) break;
            first.add(entry.response());
        }
        return first;
    }

    /** @return whether the outcomes settled anything that was still to be settled */
    synchronized boolean settle(List<Outcome> outcomes) {
        Map<Entry, Outcome> settled = new LinkedHashMap<>();
        for (Outcome outcome : outcomes) {
            Entry entry = unsettled.get(outcome.responseId());
            if (entry != null) settled.put(entry, outcome);
        }
        if (settled.isEmpty()) return false;
        records.settle(attemptId, progress, settled);
        for (Entry entry : settled.keySet()) unsettled.remove(entry.response().id());
        return true;
    }

    /** Once the attempt is submitted, the device need not keep it. */
    synchronized void end() {
        if (unsettled.isEmpty()) records.drop(attemptId);
    }

    private void advance(Entry entry) {
        progress = progress.with(entry.response().stamp().sequence(), entry.position());
    }
}

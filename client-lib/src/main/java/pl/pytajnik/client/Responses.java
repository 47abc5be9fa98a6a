package pl.pytajnik.client;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.json.MismatchException;
import pl.pytajnik.client.model.AttemptView;
import pl.pytajnik.client.model.GivenAnswer;
import pl.pytajnik.client.model.Outcome;
import pl.pytajnik.client.model.Response;
import pl.pytajnik.client.model.Stamp;

/** The responses of one attempt that the server has not settled yet, in their order, each safe on the device. Thread-safe. */
final class Responses {
    private final UUID attemptId;
    private final Records records;
    private final Stamping stamping;
    private final Map<UUID, Entry> unsettled = new LinkedHashMap<>();
    private Records.Progress progress;
    private boolean turnedIn;
    private @Nullable Mark mark;

    /**
     * @param progress as far as records tell; the unsent ones may tell more
     * @param unsent of this attempt, oldest first
     */
    Responses(UUID attemptId, Records records, Records.Progress progress, List<Entry> unsent, Stamping stamping) {
        this.attemptId = attemptId;
        this.records = records;
        this.stamping = stamping;
        this.progress = progress;
        this.turnedIn = records.starts().isTurnedIn(attemptId);
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
        if (turnedIn) throw new IllegalStateException("the attempt was submitted");
        if (oneByOne && isPassed(position))
            throw new IllegalStateException("itemId: one further on was answered, and questions come one by one");
        Response response = making.with(stamping.of(progress.sequence() + 1, mark));
        Entry entry = new Entry(attemptId, position, response);
        records.add(entry);
        unsettled.put(response.id(), entry);
        advance(entry);
        return response;
    }

    /** From when on the time of its responses counts. */
    synchronized void startedAt(Mark started) {
        mark = started;
    }

    /** @return what the server must hear before any response; null when it knows of the attempt */
    synchronized @Nullable JsonObject unheardStart() {
        UUID assignment = records.starts().unheard().get(attemptId);
        return assignment == null ? null : stamping.start(assignment, mark);
    }

    /** The server has heard of the start. */
    synchronized void heard(AttemptView view) {
        records.starts().heard(view);
        goOnAfter(view.lastSequence());
    }

    /** @return milliseconds since the start, null when the device cannot tell */
    synchronized @Nullable Long elapsed() {
        return stamping.elapsed(mark);
    }

    /** Takes no more responses; durable on return. */
    synchronized void turnIn() {
        records.starts().turnIn(attemptId);
        turnedIn = true;
    }

    synchronized boolean isTurnedIn() {
        return turnedIn;
    }

    /** @return the last answer to the question that was made here and the server does not refuse; null without one */
    synchronized @Nullable GivenAnswer given(UUID itemId) throws MismatchException {
        Response last = null;
        for (Entry entry : unsettled.values()) {
            if (entry.response().itemId().equals(itemId)) last = entry.response();
        }
        return last == null ? records.notes().given(attemptId, itemId) : GivenAnswer.of(last);
    }

    long millis() {
        return stamping.millis();
    }

    void flag(UUID itemId, boolean flagged) {
        records.notes().flag(attemptId, itemId, flagged);
    }

    boolean isFlagged(UUID itemId) {
        return records.notes().isFlagged(attemptId, itemId);
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

package pl.pytajnik.client;

import com.google.gson.JsonObject;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.json.Json;
import pl.pytajnik.client.json.MismatchException;
import pl.pytajnik.client.model.AttemptView;
import pl.pytajnik.client.model.Outcome;
import pl.pytajnik.client.store.Change;
import pl.pytajnik.client.store.Journal;
import pl.pytajnik.client.store.LocalStore;

/**
 * What the device keeps of one student. The outbox has responses only, so that it is empty again after each full sync;
 * the desk has attempts as they were shown ({@code v/}), how far each had come ({@code p/}), refused responses ({@code x/}), and what
 * {@link Starts} and {@link Notes} keep. Practice has a shelf of its own. Thread-safe.
 */
final class Records {
    private static final String VIEW = "v/";
    private static final String PROGRESS = "p/";
    private static final String REFUSED = "x/";

    private final Desk desk;
    private final Journal outbox;
    private final Starts starts;
    private final Notes notes;
    private final PracticeShelf practice;

    private Records(Journal desk, Journal outbox, PracticeShelf practice) {
        this.desk = new Desk(desk);
        this.outbox = outbox;
        this.starts = new Starts(this.desk);
        this.notes = new Notes(this.desk);
        this.practice = practice;
    }

    /** One journal for all that is no answer to be sent. */
    static final class Desk {
        private final Journal journal;

        private Desk(Journal journal) {
            this.journal = journal;
        }

        Map<String, String> entries() {
            return journal.entries();
        }

        /** Durable on return; a death on the way keeps some first ones. */
        void append(Change... changes) {
            Records.append(journal, Arrays.asList(changes));
        }

        void append(List<Change> changes) {
            Records.append(journal, changes);
        }
    }

    static Records open(LocalStore store, String student) throws IOException {
        List<Closeable> opened = new ArrayList<>();
        try {
            Journal desk = store.open(student + "-desk");
            opened.add(desk);
            Journal outbox = store.open(student + "-outbox");
            opened.add(outbox);
            return new Records(desk, outbox, PracticeShelf.open(store, student));
        } catch (IOException e) {
            for (Closeable journal : opened) journal.close();
            throw e;
        }
    }

    PracticeShelf practice() {
        return practice;
    }

    Starts starts() {
        return starts;
    }

    Notes notes() {
        return notes;
    }

    static Change kept(AttemptView view) {
        return Change.put(keyOf(view.id()), view.source());
    }

    static String keyOf(UUID attemptId) {
        return VIEW + attemptId;
    }

    @Nullable
    AttemptView view(UUID attemptId) throws MismatchException {
        String kept = desk.entries().get(VIEW + attemptId);
        return kept == null ? null : AttemptView.of(Json.parse(kept));
    }

    List<AttemptView> views() throws MismatchException {
        List<AttemptView> views = new ArrayList<>();
        for (Map.Entry<String, String> kept : desk.entries().entrySet()) {
            if (kept.getKey().startsWith(VIEW)) views.add(AttemptView.of(Json.parse(kept.getValue())));
        }
        return Collections.unmodifiableList(views);
    }

    /** After its submission, when it has no unsent answers. */
    void drop(UUID attemptId) {
        List<Change> changes = new ArrayList<>();
        changes.add(Change.remove(VIEW + attemptId));
        changes.add(Change.remove(PROGRESS + attemptId));
        changes.addAll(Starts.dropping(attemptId));
        changes.addAll(notes.dropping(attemptId));
        desk.append(changes);
    }

    Progress progress(UUID attemptId) throws MismatchException {
        String kept = desk.entries().get(PROGRESS + attemptId);
        if (kept == null) return new Progress(0, 0);
        Json json = Json.parse(kept);
        return new Progress(json.integer("sequence"), json.integer("furthest"));
    }

    /** Durable on return. */
    void add(Entry entry) {
        append(
                outbox,
                Collections.singletonList(Change.put(entry.response().id().toString(), entry.text())));
    }

    /** @return by attempt, oldest first */
    Map<UUID, List<Entry>> unsent() throws MismatchException {
        Map<UUID, List<Entry>> unsent = new LinkedHashMap<>();
        for (String kept : outbox.entries().values()) {
            Entry entry = Entry.of(kept);
            List<Entry> ofAttempt = unsent.get(entry.attemptId());
            if (ofAttempt == null) unsent.put(entry.attemptId(), ofAttempt = new ArrayList<>());
            ofAttempt.add(entry);
        }
        return unsent;
    }

    /** Whether the server is still to hear anything: an answer, a start, a submission. */
    boolean hasUnsent() {
        return unsentCount() > 0
                || !starts.unheard().isEmpty()
                || !starts.turnedIn().isEmpty();
    }

    int unsentCount() {
        return outbox.entries().size() + practice.unsentCount();
    }

    /** How far the attempt had come is safe before its responses go. */
    void settle(UUID attemptId, Progress progress, Map<Entry, Outcome> settled) {
        List<Change> kept = new ArrayList<>();
        List<Change> gone = new ArrayList<>();
        kept.add(Change.put(PROGRESS + attemptId, progress.text()));
        for (Map.Entry<Entry, Outcome> one : settled.entrySet()) {
            Entry entry = one.getKey();
            if (one.getValue().verdict() == Outcome.Verdict.REFUSED) kept.add(refused(entry, one.getValue()));
            if (isTaken(one.getValue().verdict())) kept.add(Notes.answered(attemptId, entry.response()));
            gone.add(Change.remove(entry.response().id().toString()));
        }
        desk.append(kept);
        append(outbox, gone);
    }

    private static boolean isTaken(Outcome.Verdict verdict) {
        return verdict == Outcome.Verdict.APPLIED || verdict == Outcome.Verdict.DUPLICATE;
    }

    private static Change refused(Entry entry, Outcome outcome) {
        JsonObject json = entry.json();
        json.addProperty("problem", outcome.problem() == null ? "" : outcome.problem());
        return Change.put(REFUSED + entry.response().id(), json.toString());
    }

    List<RefusedAnswer> refused() throws MismatchException {
        List<RefusedAnswer> refused = new ArrayList<>();
        for (Map.Entry<String, String> kept : desk.entries().entrySet()) {
            if (!kept.getKey().startsWith(REFUSED)) continue;
            Entry entry = Entry.of(kept.getValue());
            String problem = Json.parse(kept.getValue()).text("problem");
            refused.add(new RefusedAnswer(entry.attemptId(), entry.response(), problem));
        }
        return Collections.unmodifiableList(refused);
    }

    void forgetRefused(Collection<RefusedAnswer> answers) {
        List<Change> changes = new ArrayList<>();
        for (RefusedAnswer answer : answers)
            changes.add(Change.remove(REFUSED + answer.response().id()));
        desk.append(changes);
    }

    void erase() {
        try {
            desk.journal.erase();
            outbox.erase();
            practice.erase();
        } catch (IOException e) {
            throw new StorageException("cannot erase what the device keeps", e);
        }
    }

    void close() {
        try {
            desk.journal.close();
            outbox.close();
            practice.close();
        } catch (IOException e) {
            throw new StorageException("cannot close what the device keeps", e);
        }
    }

    private static void append(Journal journal, List<Change> changes) {
        try {
            journal.append(changes);
        } catch (IOException e) {
            throw new StorageException("the device could not keep it", e);
        }
    }

    /** How far an attempt has come: its last sequence, and the furthest place answered. Immutable. */
    static final class Progress {
        private final int sequence;
        private final int furthest;

        Progress(int sequence, int furthest) {
            this.sequence = sequence;
            this.furthest = furthest;
        }

        int sequence() {
            return sequence;
        }

        int furthest() {
            return furthest;
        }

        Progress with(int otherSequence, int position) {
            return new Progress(Math.max(sequence, otherSequence), Math.max(furthest, position));
        }

        String text() {
            return "{\"sequence\":" + sequence + ",\"furthest\":" + furthest + "}";
        }
    }
}

package pl.pytajnik.client;

import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.http.Cancellation;
import pl.pytajnik.client.http.QuizException;
import pl.pytajnik.client.http.UnreadableException;
import pl.pytajnik.client.json.MismatchException;
import pl.pytajnik.client.store.Change;
import pl.pytajnik.client.store.Journal;
import pl.pytajnik.client.store.LocalStore;

/**
 * The records of whoever is signed in, students kept apart. Who it is, is remembered on the device; when that got lost the
 * server is asked, so that nobody ever writes into another one's records. Thread-safe.
 */
final class Keeper {
    private static final String STUDENT = "student";

    private final LocalStore store;
    private final Naming naming;
    private final Stamping stamping;
    private final Map<UUID, Responses> opened = new HashMap<>();
    private boolean closed;
    private @Nullable Journal device;
    private @Nullable Records records;

    Keeper(LocalStore store, Naming naming, Stamping stamping) {
        this.store = store;
        this.naming = naming;
        this.stamping = stamping;
    }

    /** Asks who is signed in. */
    interface Naming {
        String student(Cancellation cancellation) throws QuizException;
    }

    /** @throws StorageException if they cannot be opened */
    Records records(Cancellation cancellation) throws QuizException {
        Records known = knownRecords();
        if (known != null) return known;
        begin(naming.student(cancellation));
        return records(cancellation);
    }

    /** The one object for an attempt's responses, however often it is resumed. */
    synchronized Responses responses(UUID attemptId, Records of) throws UnreadableException {
        Responses responses = opened.get(attemptId);
        if (responses != null) return responses;
        try {
            List<Entry> unsent = of.unsent().get(attemptId);
            List<Entry> entries = unsent == null ? Collections.<Entry>emptyList() : unsent;
            responses = new Responses(attemptId, of, of.progress(attemptId), entries, stamping);
            Mark mark = of.starts().mark(attemptId);
            if (mark != null) responses.startedAt(mark);
        } catch (MismatchException e) {
            throw new UnreadableException("the journal: " + e.getMessage(), e);
        }
        opened.put(attemptId, responses);
        return responses;
    }

    /** Before another student's tokens are kept: from here to {@link #begin} it is open whose records they are. */
    synchronized void leave() {
        closeJournals();
        remember(Change.remove(STUDENT));
    }

    synchronized void begin(String student) {
        remember(Change.put(STUDENT, student));
    }

    /**
     * Wipes the records of who is signed in.
     *
     * @param unsent null when there must be none
     * @throws UnsentException if there are some; then nothing has happened
     */
    synchronized void end(@Nullable Unsent unsent) {
        Records known = knownRecords();
        if (known != null) {
            int count = known.unsentCount();
            if (known.hasUnsent() && unsent == null) throw new UnsentException(count);
            if (!known.hasUnsent() || unsent == Unsent.DISCARD) known.erase();
        }
        leave();
    }

    /** For good: a call that still waits must not take the folder from the next client. */
    synchronized void close() {
        closed = true;
        closeJournals();
    }

    private void closeJournals() {
        if (records != null) records.close();
        records = null;
        opened.clear();
        closeDevice();
    }

    private void closeDevice() {
        try {
            if (device != null) device.close();
        } catch (IOException e) {
            throw new StorageException("cannot close what the device keeps", e);
        }
        device = null;
    }

    private synchronized @Nullable Records knownRecords() {
        try {
            if (records != null) return records;
            String student = device().entries().get(STUDENT);
            if (student != null) records = Records.open(store, student);
            return records;
        } catch (IOException e) {
            throw new StorageException("cannot open what the device keeps", e);
        }
    }

    private void remember(Change change) {
        try {
            device().append(Collections.singletonList(change));
        } catch (IOException e) {
            throw new StorageException("the device could not keep who is signed in", e);
        }
    }

    private Journal device() throws IOException {
        if (closed) throw new IOException("the client is closed");
        Journal open = device;
        if (open == null) device = open = store.open("device");
        return open;
    }
}

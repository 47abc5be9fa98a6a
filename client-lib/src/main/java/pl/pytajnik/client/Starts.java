package pl.pytajnik.client;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.json.Json;
import pl.pytajnik.client.json.MismatchException;
import pl.pytajnik.client.model.AttemptView;
import pl.pytajnik.client.model.Download;
import pl.pytajnik.client.store.Change;

/**
 * How attempts begin and end on the device: what was fetched ahead ({@code d/}), starts whose answer may be lost
 * ({@code s/}), when each began ({@code m/}), which of them the server does not know yet ({@code b/}) and which are to be
 * submitted ({@code t/}). Thread-safe.
 */
final class Starts {
    private static final String DOWNLOAD = "d/";
    private static final String ASKED = "s/";
    private static final String MARK = "m/";
    private static final String BEGUN = "b/";
    private static final String TURNED_IN = "t/";

    private final Records.Desk desk;

    Starts(Records.Desk desk) {
        this.desk = desk;
    }

    void keep(Download download) {
        desk.append(Change.put(DOWNLOAD + download.assignmentId(), download.source()));
    }

    @Nullable
    Download download(UUID assignmentId) throws MismatchException {
        String kept = desk.entries().get(DOWNLOAD + assignmentId);
        return kept == null ? null : Download.of(Json.parse(kept));
    }

    List<Download> downloads() throws MismatchException {
        List<Download> downloads = new ArrayList<>();
        for (Map.Entry<String, String> kept : desk.entries().entrySet()) {
            if (kept.getKey().startsWith(DOWNLOAD)) downloads.add(Download.of(Json.parse(kept.getValue())));
        }
        return Collections.unmodifiableList(downloads);
    }

    /** @return the id of the attempt asked for at the assignment, null when there is no start to repeat */
    @Nullable
    UUID asked(UUID assignmentId) {
        String kept = desk.entries().get(ASKED + assignmentId);
        return kept == null ? null : UUID.fromString(kept);
    }

    void ask(UUID assignmentId, UUID attemptId) {
        desk.append(Change.put(ASKED + assignmentId, attemptId.toString()));
    }

    void endAsking(UUID assignmentId) {
        desk.append(Change.remove(ASKED + assignmentId));
    }

    /** It began here, and the server does not know. Until the view is kept too it has not begun, and the download is there. */
    void beginHere(AttemptView view, Mark mark) {
        desk.append(
                Change.put(MARK + view.id(), mark.text()),
                Change.put(BEGUN + view.id(), view.assignmentId().toString()),
                Records.kept(view),
                Change.remove(DOWNLOAD + view.assignmentId()));
    }

    /** It began there, just now or some time ago. */
    void beginThere(AttemptView view, Mark mark) {
        desk.append(
                Records.kept(view),
                Change.put(MARK + view.id(), mark.text()),
                Change.remove(ASKED + view.assignmentId()),
                Change.remove(DOWNLOAD + view.assignmentId()));
    }

    /** The server has heard that it began here. */
    void heard(AttemptView view) {
        desk.append(Records.kept(view), Change.remove(BEGUN + view.id()));
    }

    /** @return null of an attempt that was neither started nor resumed here */
    @Nullable
    Mark mark(UUID attemptId) throws MismatchException {
        String kept = desk.entries().get(MARK + attemptId);
        return kept == null ? null : Mark.of(kept);
    }

    /** @return assignments by attempt, the oldest first */
    Map<UUID, UUID> unheard() {
        Map<UUID, UUID> unheard = new LinkedHashMap<>();
        Map<String, String> entries = desk.entries();
        for (Map.Entry<String, String> kept : entries.entrySet()) {
            if (!kept.getKey().startsWith(BEGUN)) continue;
            UUID attempt = id(kept, BEGUN);
            if (entries.containsKey(Records.keyOf(attempt))) unheard.put(attempt, UUID.fromString(kept.getValue()));
        }
        return unheard;
    }

    void turnIn(UUID attemptId) {
        desk.append(Change.put(TURNED_IN + attemptId, ""));
    }

    boolean isTurnedIn(UUID attemptId) {
        return desk.entries().containsKey(TURNED_IN + attemptId);
    }

    /** @return attempts to be submitted, the oldest first */
    List<UUID> turnedIn() {
        List<UUID> turnedIn = new ArrayList<>();
        for (Map.Entry<String, String> kept : desk.entries().entrySet()) {
            if (kept.getKey().startsWith(TURNED_IN)) turnedIn.add(id(kept, TURNED_IN));
        }
        return turnedIn;
    }

    static List<Change> dropping(UUID attemptId) {
        return Arrays.asList(
                Change.remove(MARK + attemptId),
                Change.remove(BEGUN + attemptId),
                Change.remove(TURNED_IN + attemptId));
    }

    private static UUID id(Map.Entry<String, String> kept, String prefix) {
        return UUID.fromString(kept.getKey().substring(prefix.length()));
    }
}

package pl.pytajnik.client;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.client.json.Json;
import pl.pytajnik.client.json.MismatchException;
import pl.pytajnik.client.model.GivenAnswer;
import pl.pytajnik.client.model.Response;
import pl.pytajnik.client.store.Change;

/**
 * What the device notes at questions of an attempt: the last answer the server has taken from here ({@code a/}) and the
 * student's flag ({@code f/}). Thread-safe.
 */
final class Notes {
    private static final String ANSWER = "a/";
    private static final String FLAG = "f/";

    private final Records.Desk desk;

    Notes(Records.Desk desk) {
        this.desk = desk;
    }

    static Change answered(UUID attemptId, Response response) {
        return Change.put(
                ANSWER + attemptId + "/" + response.itemId(), response.toJson().toString());
    }

    @Nullable
    GivenAnswer given(UUID attemptId, UUID itemId) throws MismatchException {
        String kept = desk.entries().get(ANSWER + attemptId + "/" + itemId);
        return kept == null ? null : GivenAnswer.of(Response.of(Json.parse(kept)));
    }

    void flag(UUID attemptId, UUID itemId, boolean flagged) {
        String key = FLAG + attemptId + "/" + itemId;
        desk.append(flagged ? Change.put(key, "") : Change.remove(key));
    }

    boolean isFlagged(UUID attemptId, UUID itemId) {
        return desk.entries().containsKey(FLAG + attemptId + "/" + itemId);
    }

    List<Change> dropping(UUID attemptId) {
        List<Change> changes = new ArrayList<>();
        for (String key : desk.entries().keySet()) {
            if (key.startsWith(ANSWER + attemptId) || key.startsWith(FLAG + attemptId)) changes.add(Change.remove(key));
        }
        return changes;
    }
}

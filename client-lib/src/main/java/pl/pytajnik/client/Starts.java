package pl.pytajnik.client;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import pl.pytajnik.client.model.TimeOrderedIds;

/**
 * The ids of attempts that may have begun: when the answer to a start is lost, starting again asks for the same attempt and
 * does not use up another one. Thread-safe.
 */
final class Starts {
    private final TimeOrderedIds ids;
    private final Map<UUID, UUID> attemptOfAssignment = new HashMap<>();

    Starts(TimeOrderedIds ids) {
        this.ids = ids;
    }

    synchronized UUID attemptId(UUID assignmentId) {
        UUID id = attemptOfAssignment.get(assignmentId);
        if (id == null) {
            id = ids.next();
            attemptOfAssignment.put(assignmentId, id);
        }
        return id;
    }

    /** The server has said yes or no to it: the next start is another attempt. */
    synchronized void settle(UUID assignmentId) {
        attemptOfAssignment.remove(assignmentId);
    }

    /** Another student may come. */
    synchronized void forget() {
        attemptOfAssignment.clear();
    }
}

package pl.pytajnik.client.testing;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Assignments and attempts. Not thread-safe. */
final class FakeSchool {
    private static final int MOST_AT_ONCE = 500;

    private final Map<UUID, FakeAssignment> assignments = new LinkedHashMap<>();
    private final Map<UUID, FakeAttempt> attempts = new LinkedHashMap<>();
    private final Map<Wish, UUID> downloads = new HashMap<>();

    /** Whose next attempt at what. */
    private record Wish(UUID student, UUID assignment) {}

    UUID add(FakeAssignment assignment) {
        assignments.put(assignment.id(), assignment);
        return assignment.id();
    }

    Collection<FakeAssignment> set() {
        return assignments.values();
    }

    JsonObject assignments(UUID student) {
        JsonArray items = new JsonArray();
        assignments.values().forEach(one -> items.add(one.json(used(student, one.id()))));
        JsonObject page = new JsonObject();
        page.add("items", items);
        return page;
    }

    /** The same until it has begun, whichever device asks. */
    JsonObject download(UUID student, UUID assignmentId, UUID attemptId) {
        FakeAssignment assignment = assignment(assignmentId);
        return assignment.download(downloads.computeIfAbsent(new Wish(student, assignmentId), wish -> attemptId));
    }

    private FakeAssignment assignment(UUID assignmentId) {
        FakeAssignment assignment = assignments.get(assignmentId);
        if (assignment == null) throw new Refusal(404, "not-found");
        return assignment;
    }

    /** The same attempt again, when the answer to the first start was lost. */
    FakeAttempt start(UUID student, UUID attemptId, UUID assignmentId, Instant startedAt) {
        FakeAssignment assignment = assignment(assignmentId);
        Wish wish = new Wish(student, assignmentId);
        UUID fetched = downloads.getOrDefault(wish, attemptId);
        if (!attempts.containsKey(attemptId) && !fetched.equals(attemptId))
            throw new Refusal(409, "attempt-downloaded");
        downloads.remove(wish, attemptId);
        FakeAttempt attempt = attempts.computeIfAbsent(
                attemptId, id -> new FakeAttempt(id, student, used(student, assignmentId) + 1, assignment, startedAt));
        if (!attempt.isOf(student) || !attempt.isAt(assignmentId)) throw new Refusal(409, "id-conflict");
        return attempt;
    }

    FakeAttempt owned(UUID student, UUID attemptId, Instant now) {
        FakeAttempt attempt = attempt(attemptId);
        if (!attempt.isOf(student)) throw new Refusal(404, "not-found");
        attempt.closeInTime(now);
        return attempt;
    }

    FakeAttempt attempt(UUID attemptId) {
        FakeAttempt attempt = attempts.get(attemptId);
        if (attempt == null) throw new Refusal(404, "not-found");
        return attempt;
    }

    JsonObject respond(FakeAttempt attempt, JsonArray batch, Instant now) {
        if (batch.isEmpty() || batch.size() > MOST_AT_ONCE) throw new Refusal(400, "validation");
        return attempt.take(batch, id -> isElsewhere(attempt, id), now);
    }

    private boolean isElsewhere(FakeAttempt attempt, UUID responseId) {
        return attempts.values().stream()
                .filter(other -> other != attempt)
                .flatMap(other -> other.kept().stream())
                .anyMatch(response -> response.id().equals(responseId));
    }

    /** Of what was submitted. */
    JsonObject progress(UUID student) {
        List<FakeAttempt> submitted = attempts.values().stream()
                .filter(attempt -> attempt.isOf(student) && attempt.isSubmitted())
                .toList();
        int set = assignments.values().stream()
                .mapToInt(assignment -> assignment.questions().size())
                .sum();
        return FakeProgress.json(submitted, set);
    }

    private int used(UUID student, UUID assignmentId) {
        return (int) attempts.values().stream()
                .filter(attempt -> attempt.isOf(student) && attempt.isAt(assignmentId))
                .count();
    }
}

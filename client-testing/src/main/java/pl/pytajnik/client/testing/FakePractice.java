package pl.pytajnik.client.testing;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Practice of all that is set: whatever a student wants, and nothing comes back. Not thread-safe. */
final class FakePractice {
    private static final int MOST_AT_ONCE = 50;

    private final Map<UUID, Session> sessions = new LinkedHashMap<>();

    /** Questions a student took, and the answers that came. */
    private record Session(UUID id, UUID student, Instant startedAt, List<FakeQuestion> asked, List<FakeReview> kept) {
        FakeQuestion question(String itemId) {
            return asked.stream()
                    .filter(question -> question.itemId().toString().equals(itemId))
                    .findFirst()
                    .orElse(FakeQuestion.NONE);
        }
    }

    /** What was never practised is new, and nothing is due. */
    JsonObject overview(UUID student, Collection<FakeAssignment> set) {
        Set<UUID> seen = sessions.values().stream()
                .filter(session -> session.student().equals(student))
                .flatMap(session -> session.kept().stream())
                .map(FakeReview::itemId)
                .collect(Collectors.toSet());
        List<FakeQuestion> all = set.stream()
                .flatMap(assignment -> assignment.questions().stream())
                .toList();
        JsonObject counts = new JsonObject();
        counts.addProperty("questions", all.size());
        counts.addProperty(
                "fresh",
                all.stream()
                        .filter(question -> !seen.contains(question.itemId()))
                        .count());
        for (String none : List.of("wrong", "now", "today", "week")) counts.addProperty(none, 0);
        JsonObject json = new JsonObject();
        json.add("all", counts);
        json.add("byClassroom", new JsonArray());
        json.add("byTag", new JsonArray());
        return json;
    }

    /** With the keys, when a device takes them along. */
    JsonObject take(UUID student, Collection<FakeAssignment> set, JsonObject wanted, boolean packed) {
        int limit = wanted.has("limit") ? wanted.get("limit").getAsInt() : 20;
        List<FakeQuestion> asked = set.stream()
                .flatMap(assignment -> assignment.questions().stream())
                .limit(limit)
                .toList();
        Session session = new Session(UUID.randomUUID(), student, Instant.now(), asked, new ArrayList<>());
        sessions.put(session.id(), session);
        return packed ? packed(session) : json(session);
    }

    JsonObject read(UUID student, UUID id) {
        return json(owned(student, id));
    }

    Collection<FakeReview> kept(UUID id) {
        Session session = sessions.get(id);
        if (session == null) throw new Refusal(404, "not-found");
        return session.kept();
    }

    JsonObject review(UUID student, UUID id, JsonArray reviews) {
        Session session = owned(student, id);
        if (reviews.isEmpty() || reviews.size() > MOST_AT_ONCE) throw new Refusal(400, "validation");
        JsonArray outcomes = new JsonArray();
        for (JsonElement review : reviews) outcomes.add(outcome(session, review.getAsJsonObject()));
        JsonObject body = new JsonObject();
        body.add("outcomes", outcomes);
        return body;
    }

    private JsonObject outcome(Session session, JsonObject review) {
        FakeQuestion question = session.question(review.get("itemId").getAsString());
        UUID reviewId = UUID.fromString(review.get("id").getAsString());
        String problem = question == FakeQuestion.NONE
                ? "unknown-item"
                : isElsewhere(session, question, reviewId) ? "id-conflict" : question.refusal(review);
        if (problem != null) return outcome(review, "REFUSED", null, problem);
        boolean known = session.kept().stream().anyMatch(before -> before.id().equals(reviewId));
        String words = question.words(review);
        if (!known) session.kept().add(new FakeReview(reviewId, question.itemId(), words));
        return outcome(review, known ? "DUPLICATE" : "RECORDED", question.verdict(words), null);
    }

    private boolean isElsewhere(Session session, FakeQuestion question, UUID reviewId) {
        return sessions.values().stream()
                .anyMatch(other -> other.kept().stream()
                        .anyMatch(review -> review.id().equals(reviewId)
                                && !(other == session && review.itemId().equals(question.itemId()))));
    }

    private static JsonObject outcome(
            JsonObject review, String outcome, @Nullable JsonObject verdict, @Nullable String problem) {
        JsonObject json = new JsonObject();
        json.add("id", review.get("id"));
        json.add("itemId", review.get("itemId"));
        json.addProperty("outcome", outcome);
        json.add("verdict", verdict == null ? JsonNull.INSTANCE : verdict);
        json.add("dueAt", JsonNull.INSTANCE);
        json.addProperty("problem", problem);
        return json;
    }

    private Session owned(UUID student, UUID id) {
        Session session = sessions.get(id);
        if (session == null || !session.student().equals(student)) throw new Refusal(404, "not-found");
        return session;
    }

    private static JsonObject json(Session session) {
        JsonArray questions = new JsonArray();
        for (int i = 0; i < session.asked().size(); i++)
            questions.add(session.asked().get(i).json(i + 1));
        Set<String> answered = new LinkedHashSet<>();
        session.kept().forEach(review -> answered.add(review.itemId().toString()));
        JsonArray items = new JsonArray();
        answered.forEach(items::add);
        JsonObject json = head(session);
        json.add("questions", questions);
        json.add("answered", items);
        return json;
    }

    private static JsonObject packed(Session session) {
        JsonArray questions = new JsonArray();
        for (int i = 0; i < session.asked().size(); i++) {
            JsonObject packed = new JsonObject();
            packed.add("question", session.asked().get(i).json(i + 1));
            packed.add("key", session.asked().get(i).keyJson());
            questions.add(packed);
        }
        JsonObject json = head(session);
        json.add("questions", questions);
        return json;
    }

    private static JsonObject head(Session session) {
        JsonObject json = new JsonObject();
        json.addProperty("id", session.id().toString());
        json.addProperty("startedAt", session.startedAt().toString());
        return json;
    }
}

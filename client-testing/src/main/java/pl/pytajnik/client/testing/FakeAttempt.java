package pl.pytajnik.client.testing;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What one student answered, by the rules of the real server. Not thread-safe. */
final class FakeAttempt {
    /** What a slow network may take. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final UUID id;
    private final UUID studentId;
    private final int number;
    private final FakeAssignment assignment;
    private final Instant startedAt;
    private final Map<UUID, FakeResponse> kept = new LinkedHashMap<>();
    private final Map<UUID, JsonObject> sent = new HashMap<>();
    private boolean submitted;

    FakeAttempt(UUID id, UUID studentId, int number, FakeAssignment assignment, Instant startedAt) {
        this.id = id;
        this.studentId = studentId;
        this.number = number;
        this.assignment = assignment;
        this.startedAt = startedAt;
    }

    boolean isOf(UUID student) {
        return studentId.equals(student);
    }

    boolean isAt(UUID assignmentId) {
        return assignment.id().equals(assignmentId);
    }

    Collection<FakeResponse> kept() {
        return kept.values();
    }

    /** @param elsewhere whether a response of that id is known of another attempt */
    JsonObject take(JsonArray batch, Predicate<UUID> elsewhere, Instant now) {
        closeInTime(now);
        List<Supplier<JsonObject>> verdicts = new ArrayList<>();
        for (JsonElement response : batch) verdicts.add(verdict(response.getAsJsonObject(), elsewhere));
        JsonArray outcomes = new JsonArray();
        verdicts.forEach(verdict -> outcomes.add(verdict.get()));
        JsonObject body = new JsonObject();
        body.add("outcomes", outcomes);
        return body;
    }

    /** What becomes of it is known only when the whole batch is there. */
    private Supplier<JsonObject> verdict(JsonObject response, Predicate<UUID> elsewhere) {
        UUID responseId = UUID.fromString(response.get("id").getAsString());
        if (kept.containsKey(responseId)) return () -> outcome(responseId, "DUPLICATE", null);
        String refusal = elsewhere.test(responseId) ? "id-conflict" : refusal(response);
        if (refusal != null) return () -> outcome(responseId, "REFUSED", refusal);
        FakeResponse taken = response(responseId, response);
        kept.put(responseId, taken);
        sent.put(responseId, response);
        return () -> outcome(responseId, outcomeOf(taken), null);
    }

    private @Nullable String refusal(JsonObject response) {
        int position = position(response);
        if (position < 0) return "unknown-item";
        String refusal = assignment.questions().get(position).refusal(response);
        if (refusal != null) return refusal;
        return assignment.oneByOne() && isPassed(position, sequence(response)) ? "question-passed" : null;
    }

    private boolean isPassed(int position, int sequence) {
        return kept.values().stream()
                .filter(before -> before.sequence() < sequence)
                .anyMatch(before -> assignment.position(before.itemId()) > position);
    }

    private FakeResponse response(UUID responseId, JsonObject response) {
        FakeQuestion question = assignment.questions().get(position(response));
        return new FakeResponse(responseId, question.itemId(), sequence(response), question.words(response), submitted);
    }

    private String outcomeOf(FakeResponse response) {
        if (response.late()) return "LATE";
        return counted(response.itemId()).equals(Optional.of(response)) ? "APPLIED" : "SUPERSEDED";
    }

    /** The one of the highest sequence that was not late. */
    Optional<FakeResponse> counted(UUID itemId) {
        return kept.values().stream()
                .filter(response -> response.itemId().equals(itemId) && !response.late())
                .max(Comparator.comparingInt(FakeResponse::sequence)
                        .thenComparing(response -> response.id().toString()));
    }

    void submit() {
        submitted = true;
    }

    void closeInTime(Instant now) {
        if (endsAt() != null && now.isAfter(endsAt().plus(GRACE))) submitted = true;
    }

    private JsonArray answers() {
        JsonArray answers = new JsonArray();
        for (FakeQuestion question : assignment.questions()) {
            counted(question.itemId()).map(this::answer).ifPresent(answers::add);
        }
        return answers;
    }

    private JsonObject answer(FakeResponse response) {
        JsonObject as = sent.get(response.id());
        JsonArray choices = new JsonArray();
        if (as.has("choiceId")) choices.add(as.get("choiceId"));
        JsonObject json = new JsonObject();
        json.add("itemId", as.get("itemId"));
        json.add("sequence", as.get("sequence"));
        json.add("choiceIds", choices);
        json.add("text", as.get("text"));
        return json;
    }

    private int lastSequence() {
        return kept.values().stream().mapToInt(FakeResponse::sequence).max().orElse(0);
    }

    JsonObject json(Instant now) {
        JsonObject json = new JsonObject();
        json.addProperty("id", id.toString());
        json.addProperty("assignmentId", assignment.id().toString());
        json.addProperty("title", assignment.title());
        json.addProperty("mode", "GRADED");
        json.addProperty("navigation", assignment.navigation());
        json.addProperty("number", number);
        json.addProperty("startedAt", startedAt.toString());
        json.addProperty("asOf", now.toString());
        if (endsAt() != null) json.addProperty("endsAt", endsAt().toString());
        json.addProperty("state", state());
        json.addProperty("maxScore", assignment.questions().size());
        json.add("questions", assignment.questionsJson());
        json.add("answers", answers());
        json.addProperty("lastSequence", lastSequence());
        return json;
    }

    JsonObject result() {
        if (!submitted) throw new Refusal(409, "attempt-open");
        JsonArray questions = new JsonArray();
        assignment.questions().forEach(question -> questions.add(resultOf(question)));
        JsonObject json = new JsonObject();
        json.addProperty("attemptId", id.toString());
        json.addProperty("state", state());
        json.addProperty("released", true);
        json.addProperty("score", right());
        json.addProperty("maxScore", assignment.questions().size());
        json.add("questions", questions);
        return json;
    }

    boolean isSubmitted() {
        return submitted;
    }

    int answered() {
        return assignment.questions().size();
    }

    long right() {
        return assignment.questions().stream().filter(this::isRight).count();
    }

    private JsonObject resultOf(FakeQuestion question) {
        JsonObject json = new JsonObject();
        json.addProperty("itemId", question.itemId().toString());
        json.addProperty(
                "response", counted(question.itemId()).map(FakeResponse::answer).orElse(null));
        json.addProperty("correct", isRight(question));
        json.addProperty("key", question.key());
        json.add("evidence", question.evidence());
        return json;
    }

    private boolean isRight(FakeQuestion question) {
        return counted(question.itemId())
                .filter(response -> question.isRight(response.answer()))
                .isPresent();
    }

    private String state() {
        return submitted ? "SUBMITTED" : "OPEN";
    }

    private @Nullable Instant endsAt() {
        Duration limit = assignment.timeLimit();
        return limit == null ? null : startedAt.plus(limit);
    }

    private int position(JsonObject response) {
        return assignment.position(UUID.fromString(response.get("itemId").getAsString()));
    }

    private static int sequence(JsonObject response) {
        return response.get("sequence").getAsInt();
    }

    private static JsonObject outcome(UUID responseId, String outcome, @Nullable String problem) {
        JsonObject json = new JsonObject();
        json.addProperty("id", responseId.toString());
        json.addProperty("outcome", outcome);
        json.addProperty("problem", problem);
        return json;
    }
}

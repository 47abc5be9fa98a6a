package pl.pytajnik.server.attempt;

import static pl.pytajnik.server.account.People.as;

import com.fasterxml.uuid.Generators;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a student's device does, over the API. */
public final class Playing {
    private Playing() {}

    public static String newId() {
        return Generators.timeBasedEpochGenerator().generate().toString();
    }

    /** A new attempt, as it came. */
    public static JsonPath start(JsonPath student, String assignment) {
        return starting(student, newId(), Map.of("assignmentId", assignment))
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    static ValidatableResponse starting(JsonPath student, String id, Map<String, ?> attempt) {
        return as(student).body(attempt).put("/api/v1/attempts/{id}", id).then();
    }

    /** The questions ahead of the attempt. */
    static ValidatableResponse download(JsonPath student, String assignment, String attemptId) {
        return as(student)
                .body(Map.of("attemptId", attemptId))
                .post("/api/v1/me/assignments/{id}/download", assignment)
                .then();
    }

    /** A response under a new id: the choice of this text, or the text where it is typed. */
    public static Map<String, Object> answer(JsonPath attempt, String kind, String text, int sequence) {
        Map<String, ?> question = attempt.getMap("questions.find { it.kind == '" + kind + "' }");
        Map<String, Object> response = new HashMap<>(Map.of(
                "id", newId(),
                "itemId", question.get("itemId"),
                "sequence", sequence,
                "answeredAt", Instant.now().toString()));
        if (question.get("format").equals("TYPED_TEXT")) {
            response.put("text", text);
        } else {
            response.put(
                    "choiceId",
                    attempt.getString("questions.find { it.kind == '" + kind + "' }.choices.find { it.text == '" + text
                            + "' }.id"));
        }
        return response;
    }

    public static ValidatableResponse send(JsonPath student, JsonPath attempt, List<? extends Map<String, ?>> batch) {
        return as(student)
                .body(Map.of("responses", batch))
                .post("/api/v1/attempts/{id}/responses", attempt.getString("id"))
                .then();
    }

    public static ValidatableResponse submit(JsonPath student, JsonPath attempt) {
        return as(student)
                .body(Map.of())
                .post("/api/v1/attempts/{id}/submission", attempt.getString("id"))
                .then();
    }

    public static ValidatableResponse result(JsonPath student, JsonPath attempt) {
        return as(student)
                .get("/api/v1/attempts/{id}/result", attempt.getString("id"))
                .then();
    }

    /** Starts, answers WHO, WHEN and HOW_MANY, and submits; the attempt as it was started. */
    public static JsonPath play(JsonPath student, String assignment, String who, String when, String howMany) {
        JsonPath attempt = start(student, assignment);
        List<Map<String, Object>> batch = List.of(
                answer(attempt, "WHO", who, 1),
                answer(attempt, "WHEN", when, 2),
                answer(attempt, "HOW_MANY", howMany, 3));
        send(student, attempt, batch).statusCode(200);
        submit(student, attempt).statusCode(200);
        return attempt;
    }
}

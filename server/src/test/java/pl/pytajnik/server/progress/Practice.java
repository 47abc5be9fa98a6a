package pl.pytajnik.server.progress;

import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.attempt.Playing.newId;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a student does to practise, over the API. */
public final class Practice {
    static final String MINE = "/api/v1/me/practice";

    private Practice() {}

    public static ValidatableResponse overview(JsonPath student) {
        return as(student).get(MINE).then().statusCode(200);
    }

    /** A new session of this scope, as it came. */
    public static JsonPath session(JsonPath student, String scope) {
        return session(student, scope, Map.of());
    }

    public static JsonPath session(JsonPath student, String scope, Map<String, ?> options) {
        Map<String, Object> wanted = new HashMap<>(options);
        wanted.put("scope", scope);
        return as(student)
                .body(wanted)
                .post(MINE + "/sessions")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** An answer under a new id: the choice of this text, or the text where it is typed. */
    public static Map<String, Object> answer(JsonPath session, String kind, String text, Instant at) {
        String question = "questions.find { it.kind == '" + kind + "' }";
        Map<String, Object> review = new HashMap<>(
                Map.of("id", newId(), "itemId", session.getString(question + ".itemId"), "answeredAt", at.toString()));
        if (session.getString(question + ".format").equals("TYPED_TEXT")) {
            review.put("text", text);
        } else {
            review.put("choiceId", session.getString(question + ".choices.find { it.text == '" + text + "' }.id"));
        }
        return review;
    }

    public static ValidatableResponse send(JsonPath student, JsonPath session, List<? extends Map<String, ?>> reviews) {
        return as(student)
                .body(Map.of("reviews", reviews))
                .post(MINE + "/sessions/{id}/reviews", session.getString("id"))
                .then();
    }
}

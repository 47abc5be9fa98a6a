package pl.pytajnik.server.quiz;

import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.bank.Accepting.anyItems;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Quizzes, editions and assignments for tests, made over the API. */
public final class Setting {
    private Setting() {}

    public static JsonPath quiz(JsonPath teacher, List<String> items) {
        return as(teacher)
                .body(Map.of("title", "Biblioteka", "itemIds", items))
                .post("/api/v1/quizzes")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    public static JsonPath publish(JsonPath teacher, String quiz) {
        return as(teacher)
                .post("/api/v1/quizzes/{id}/editions", quiz)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** An edition of three new items: WHO and WHEN to choose, HOW_MANY to type. */
    public static JsonPath anyEdition(JsonPath teacher) {
        return publish(teacher, quiz(teacher, anyItems(teacher)).getString("id"));
    }

    /** An option of an assignment: the score after submission, all else when this says. */
    public static Map<String, ?> answersReleased(String when) {
        return Map.of(
                "score", Map.of("when", "AFTER_SUBMISSION"),
                "answers", Map.of("when", when),
                "feedback", Map.of("when", when));
    }

    /** Sets an edition to a class: practice, all shown after submission, unless the options say otherwise. */
    public static JsonPath assign(JsonPath teacher, String edition, String classroom, Map<String, ?> options) {
        return assigning(teacher, edition, classroom, options)
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    static ValidatableResponse assigning(JsonPath teacher, String edition, String classroom, Map<String, ?> options) {
        Map<String, Object> assignment = new HashMap<>();
        assignment.put("editionId", edition);
        assignment.put("classroomId", classroom);
        assignment.put("mode", "PRACTICE");
        assignment.putAll(options);
        return as(teacher).body(assignment).post("/api/v1/assignments").then();
    }
}

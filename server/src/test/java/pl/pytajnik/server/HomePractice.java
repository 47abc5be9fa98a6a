package pl.pytajnik.server;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A student goes through what went wrong, at home. */
final class HomePractice {
    private static final String MINE = "/api/v1/me/practice";

    private final Student student;
    private final AnswerKey key;

    HomePractice(Student student, AnswerKey key) {
        this.student = student;
        this.key = key;
    }

    /** @return what went wrong and has not been answered rightly since */
    int mistakes() {
        return Teacher.read(as().get(MINE), 200).get("all").get("wrong").intValue();
    }

    /** Every mistake is asked once, without its key, and answered rightly: each comes back another day. */
    void rightsEveryMistake(Instant now) {
        JsonNode session = Teacher.read(
                as().body("{\"scope\": \"WRONG_ONLY\", \"limit\": 50}").post(MINE + "/sessions"), 201);
        List<JsonNode> questions = Teacher.elements(session.get("questions")).toList();
        assertThat(questions)
                .hasSize(mistakes())
                .allSatisfy(question -> assertThat(question.has("key")).isFalse());
        Object reviews = Map.of(
                "reviews",
                questions.stream().map(question -> rightAnswer(question, now)).toList());
        JsonNode answer =
                Teacher.read(as().body(reviews).post(MINE + "/sessions/{id}/reviews", Teacher.id(session)), 200);
        assertThat(Teacher.elements(answer.get("outcomes")))
                .hasSameSizeAs(questions)
                .allSatisfy(outcome -> {
                    assertThat(outcome.get("verdict").get("correct").booleanValue())
                            .isTrue();
                    assertThat(Instant.parse(outcome.get("dueAt").textValue())).isAfter(now);
                });
    }

    private Map<String, Object> rightAnswer(JsonNode question, Instant now) {
        String itemId = question.get("itemId").textValue();
        String right = key.key(UUID.fromString(itemId));
        Map<String, Object> review = new HashMap<>(
                Map.of("id", UUID.randomUUID().toString(), "itemId", itemId, "answeredAt", now.toString()));
        Teacher.elements(question.get("choices"))
                .filter(choice -> choice.get("text").textValue().equals(right))
                .findFirst()
                .ifPresentOrElse(
                        choice -> review.put("choiceId", choice.get("id").textValue()),
                        () -> review.put("text", right));
        return review;
    }

    private RequestSpecification as() {
        return given().auth().oauth2(student.tokens().access()).contentType(ContentType.JSON);
    }
}

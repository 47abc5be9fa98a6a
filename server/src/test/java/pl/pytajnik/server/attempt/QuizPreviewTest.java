package pl.pytajnik.server.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static pl.pytajnik.server.account.People.anyTeacher;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.attempt.Playing.answer;
import static pl.pytajnik.server.attempt.Playing.newId;
import static pl.pytajnik.server.bank.Accepting.anyItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QuizPreviewTest {
    private static final String PREVIEW = "/api/v1/quizzes/{id}/preview";

    @Inject
    EntityManager database;

    private JsonPath teacher;
    private List<String> items;
    private String quiz;

    @BeforeEach
    void compile() {
        teacher = anyTeacher();
        anyItems(teacher);
        anyItems(teacher);
        items = anyItems(teacher);
        quiz = compiled(List.of(fixed(items.get(2), 2), drawn("WHO"), drawn("WHEN")));
    }

    @Test
    void preview_isWhatAStudentWouldGet_andTheSameAgain() {
        JsonPath preview = preview("").extract().jsonPath();
        assertThat(preview.getString("title")).isEqualTo("Q");
        assertThat(preview.getDouble("maxScore")).isEqualTo(4);
        assertThat(preview.getList("sections.points")).isEqualTo(List.of(List.of(2f, 1f, 1f)));
        assertThat(preview.getList("questions.kind")).containsExactly("HOW_MANY", "WHO", "WHEN");
        assertThat(preview.prettify()).doesNotContain("\"key\"", "\"right\"", "\"evidence\"", "\"feedback\"");
        assertThat(preview("?seed=" + preview.getString("seed"))
                        .extract()
                        .jsonPath()
                        .prettify())
                .isEqualTo(preview.prettify());
    }

    @Test
    void preview_ofDraws_drawsAnewEachTime() {
        Set<List<?>> asked = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            asked.add(preview("").extract().jsonPath().getList("questions.itemId"));
        }
        assertThat(asked).hasSizeGreaterThan(1);
        assertThat(asked.stream().map(ids -> String.valueOf(ids.get(0)))).containsOnly(items.get(2));
    }

    @Test
    void result_isAsReleased_andNothingIsStored() {
        JsonPath preview = preview("").extract().jsonPath();
        List<Long> before = stored();
        checking(
                        preview,
                        List.of(
                                answer(preview, "HOW_MANY", "nie wiem", 1),
                                answer(preview, "HOW_MANY", "240", 2),
                                answer(preview, "WHO", "Ewa Lis", 3)))
                .statusCode(200)
                .body("score", is(2f), "maxScore", is(4f))
                .body("questions.correct", contains(true, false, false))
                .body("questions.response", contains("240", "Ewa Lis", null))
                .body("questions[1].key", is("Maria Zielińska"))
                .body("questions[1].evidence.text", is("Założyła ją nauczycielka Maria Zielińska."))
                .body("questions[1].choices.findAll { it.right }.text", contains("Maria Zielińska"));
        assertThat(stored()).isEqualTo(before);
        as(teacher).get("/api/v1/quizzes/{id}/editions", quiz).then().body("items", hasSize(0));
    }

    @Test
    void responses_thatAnswerNothingAsked_arePointedAt() {
        JsonPath preview = preview("").extract().jsonPath();
        Map<String, Object> stranger = new HashMap<>(answer(preview, "HOW_MANY", "240", 1));
        stranger.put("itemId", newId());
        Map<String, Object> typed = new HashMap<>(answer(preview, "WHO", "Ewa Lis", 2));
        typed.remove("choiceId");
        typed.put("text", "Ewa Lis");
        checking(preview, List.of(stranger, typed))
                .statusCode(422)
                .body("errors.pointer", contains("/responses/0", "/responses/1"))
                .body("errors.detail", contains("answers no question that was asked", "is no answer to its question"));
    }

    @Test
    void quiz_thatCouldNotBePublished_saysWhy() {
        String impossible = compiled(List.of(fixed(items.get(0), 1), drawn("WHO"), drawn("WHO"), drawn("WHO")));
        as(teacher).get(PREVIEW, impossible).then().statusCode(422).body("type", endsWith("pool-too-small"));
    }

    @Test
    void preview_ofAnothersQuiz_isNotFound() {
        JsonPath preview = preview("").extract().jsonPath();
        as(anyTeacher()).get(PREVIEW, quiz).then().statusCode(404);
        as(anyTeacher())
                .body(Map.of("seed", preview.getString("seed"), "responses", List.of()))
                .post(PREVIEW + "/result", quiz)
                .then()
                .statusCode(404);
    }

    private ValidatableResponse preview(String query) {
        return as(teacher).get(PREVIEW + query, quiz).then().statusCode(200);
    }

    private ValidatableResponse checking(JsonPath preview, List<Map<String, Object>> responses) {
        return as(teacher)
                .body(Map.of("seed", preview.getString("seed"), "responses", responses))
                .post(PREVIEW + "/result", quiz)
                .then();
    }

    private String compiled(List<Map<String, ?>> entries) {
        return as(teacher)
                .body(Map.of("title", "Q", "sections", List.of(Map.of("title", "A", "entries", entries))))
                .post("/api/v1/quizzes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private List<Long> stored() {
        return List.of("Attempt", "Response", "Score", "Edition", "Assignment", "Review").stream()
                .map(entity -> database.createQuery("select count(*) from " + entity, Long.class)
                        .getSingleResult())
                .toList();
    }

    private static Map<String, ?> fixed(String item, int points) {
        return Map.of("itemId", item, "points", points);
    }

    private static Map<String, ?> drawn(String kind) {
        return Map.of("draw", Map.of("count", 1, "from", Map.of("kind", kind)), "points", 1);
    }
}

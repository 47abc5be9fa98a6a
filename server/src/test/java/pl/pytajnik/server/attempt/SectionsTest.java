package pl.pytajnik.server.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static pl.pytajnik.server.account.People.anyTeacher;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.attempt.Playing.answer;
import static pl.pytajnik.server.attempt.Playing.result;
import static pl.pytajnik.server.attempt.Playing.send;
import static pl.pytajnik.server.attempt.Playing.start;
import static pl.pytajnik.server.attempt.Playing.submit;
import static pl.pytajnik.server.bank.Accepting.anyItems;
import static pl.pytajnik.server.classroom.Classes.anyClass;
import static pl.pytajnik.server.quiz.Setting.publish;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Quizzes of sections, with points, as students meet them. */
@QuarkusTest
class SectionsTest {
    private static final String QUIZZES = "/api/v1/quizzes";

    @Test
    void sections_withPoints_areShownAndScored() {
        JsonPath teacher = anyTeacher();
        List<String> items = anyItems(teacher);
        JsonPath quiz = compiling(
                        teacher,
                        List.of(
                                section("Kto", item(items.get(0), 0.5)),
                                section("Ile", item(items.get(2), 2.5), item(items.get(1), 1))))
                .statusCode(201)
                .extract()
                .jsonPath();
        Lesson lesson = new Lesson(teacher, anyClass(teacher), publish(teacher, quiz.getString("id")));
        assertThat(lesson.edition().getInt("questionCount")).isEqualTo(3);
        JsonPath ola = lesson.student("Ola");
        JsonPath attempt = start(ola, lesson.assign(Map.of("shuffleQuestions", true)));
        assertThat(attempt.getList("sections.title")).containsExactly("Kto", "Ile");
        assertThat(attempt.getDouble("maxScore")).isEqualTo(4);
        assertThat(attempt.getString("questions[0].itemId")).isEqualTo(items.get(0));
        send(ola, attempt, List.of(answer(attempt, "HOW_MANY", "240", 1))).statusCode(200);
        submit(ola, attempt).statusCode(200);
        result(ola, attempt).body("score", is(2.5f), "maxScore", is(4f));
    }

    @Test
    void quiz_copiedAndArchived_isBesideItsEditions() {
        JsonPath teacher = anyTeacher();
        List<String> items = anyItems(teacher);
        String id = compiling(teacher, List.of(section("A", item(items.get(0), 1))))
                .extract()
                .path("id");
        publish(teacher, id);
        as(teacher)
                .post(QUIZZES + "/{id}/copies", id)
                .then()
                .statusCode(201)
                .body("sections[0].entries[0].itemId", is(items.get(0)), "version", is(1));
        as(teacher).put(QUIZZES + "/{id}/archive", id).then().statusCode(200).body("archived", is(true));
        as(teacher).get(QUIZZES).then().body("items.size()", is(1));
        as(teacher).queryParam("archived", true).get(QUIZZES).then().body("items.id", contains(id));
        as(teacher).get(QUIZZES + "/{id}/editions", id).then().statusCode(200).body("items.number", contains(1));
        as(teacher).delete(QUIZZES + "/{id}/archive", id).then().statusCode(200).body("archived", is(false));
    }

    @Test
    void editions_tellWhatChangedBetweenThem() {
        JsonPath teacher = anyTeacher();
        List<String> items = anyItems(teacher);
        String id = compiling(teacher, List.of(section(null, item(items.get(0), 1), item(items.get(1), 1))))
                .extract()
                .path("id");
        String first = publish(teacher, id).getString("id");
        as(teacher)
                .header("If-Match", "\"1\"")
                .body(Map.of("title", "Q", "itemIds", List.of(items.get(1), items.get(2))))
                .put(QUIZZES + "/{id}", id)
                .then()
                .statusCode(200);
        String second = publish(teacher, id).getString("id");
        as(teacher)
                .get("/api/v1/editions/{id}/changes", second)
                .then()
                .statusCode(200)
                .body("since", is(1), "added", contains(items.get(2)), "removed", contains(items.get(0)));
        as(teacher)
                .get("/api/v1/editions/{id}/changes", first)
                .then()
                .body("since", nullValue(), "added", contains(items.get(0), items.get(1)));
    }

    @Test
    void newEdition_whileAnAttemptIsUnderWay_leavesItAlone() {
        JsonPath teacher = anyTeacher();
        List<String> items = anyItems(teacher);
        String id = compiling(teacher, List.of(section(null, item(items.get(0), 1), item(items.get(2), 3))))
                .extract()
                .path("id");
        Lesson lesson = new Lesson(teacher, anyClass(teacher), publish(teacher, id));
        JsonPath ola = lesson.student("Ola");
        String assignment = lesson.assign(Map.of());
        JsonPath attempt = start(ola, assignment);
        as(teacher)
                .header("If-Match", "\"1\"")
                .body(Map.of("title", "Q", "itemIds", List.of(items.get(1))))
                .put(QUIZZES + "/{id}", id)
                .then()
                .statusCode(200);
        publish(teacher, id);
        JsonPath later = start(lesson.student("Jan"), assignment);
        assertThat(later.getList("questions.itemId")).isEqualTo(attempt.getList("questions.itemId"));
        send(ola, attempt, List.of(answer(attempt, "HOW_MANY", "240", 1))).statusCode(200);
        submit(ola, attempt).statusCode(200);
        result(ola, attempt).body("score", is(3f), "maxScore", is(4f));
    }

    @Test
    void draws_giveEachAttemptItsOwnQuestions_theSameEachTime_andScoreThem() {
        JsonPath teacher = anyTeacher();
        anyItems(teacher);
        anyItems(teacher);
        List<String> items = anyItems(teacher);
        JsonPath quiz = compiling(
                        teacher,
                        List.of(
                                section("Stałe", item(items.get(2), 1)),
                                section("Losowane", draw("WHO", 1), draw("WHEN", 2))))
                .statusCode(201)
                .extract()
                .jsonPath();
        Lesson lesson = new Lesson(teacher, anyClass(teacher), publish(teacher, quiz.getString("id")));
        assertThat(lesson.edition().getList("items")).hasSize(7);
        String assignment = lesson.assign(Map.of());
        JsonPath ola = lesson.student("Ola");
        Set<List<?>> sheets = new HashSet<>();
        for (int i = 0; i < 8; i++) {
            JsonPath attempt = start(ola, assignment);
            List<?> asked = attempt.getList("questions.itemId");
            assertThat(asked).hasSize(4).doesNotHaveDuplicates();
            assertThat(attempt.getList("questions.kind")).isEqualTo(List.of("HOW_MANY", "WHO", "WHEN", "WHEN"));
            as(ola).get("/api/v1/attempts/{id}", attempt.getString("id")).then().body("questions.itemId", is(asked));
            sheets.add(asked);
        }
        assertThat(sheets).hasSizeGreaterThan(1);
        JsonPath attempt = start(ola, assignment);
        send(ola, attempt, List.of(answer(attempt, "WHO", "Maria Zielińska", 1)))
                .statusCode(200);
        submit(ola, attempt).statusCode(200);
        result(ola, attempt).body("score", is(2f), "maxScore", is(7f), "questions.size()", is(4));
    }

    @Test
    void draw_ofMoreThanThereIs_cannotBePublished() {
        JsonPath teacher = anyTeacher();
        List<String> items = anyItems(teacher);
        String id = compiling(teacher, List.of(section("A", item(items.get(0), 1), draw("WHO", 1))))
                .statusCode(201)
                .extract()
                .path("id");
        as(teacher)
                .post(QUIZZES + "/{id}/editions", id)
                .then()
                .statusCode(422)
                .body("type", endsWith("pool-too-small"));
    }

    @Test
    void draws_thatCouldTakeEachOthersQuestions_cannotBePublished() {
        JsonPath teacher = anyTeacher();
        anyItems(teacher);
        String id = compiling(teacher, List.of(section("A", draw("WHO", 1), draw("WHO", 1))))
                .statusCode(201)
                .extract()
                .path("id");
        as(teacher)
                .header("Accept-Language", "en")
                .post(QUIZZES + "/{id}/editions", id)
                .then()
                .statusCode(422)
                .body("detail", startsWith("The draws need 2 questions"));
    }

    @Test
    void quiz_ofImpossibleSections_isRefused() {
        JsonPath teacher = anyTeacher();
        List<String> items = anyItems(teacher);
        compiling(teacher, List.of(section("A", item(items.get(0), 1), item(items.get(0), 1))))
                .statusCode(422);
        compiling(teacher, List.of(section("A", Map.of("points", 1)))).statusCode(422);
        compiling(teacher, List.of(section("A", item(items.get(0), 0)))).statusCode(422);
        compiling(teacher, List.of(section("A"))).statusCode(422);
        compiling(teacher, List.of()).statusCode(422);
        as(teacher).body(Map.of("title", "Q")).post(QUIZZES).then().statusCode(422);
    }

    private static ValidatableResponse compiling(JsonPath teacher, List<?> sections) {
        return as(teacher)
                .body(Map.of("title", "Q", "sections", sections))
                .post(QUIZZES)
                .then();
    }

    private static Map<String, ?> section(String title, Map<?, ?>... entries) {
        Map<String, Object> section = new HashMap<>();
        section.put("title", title);
        section.put("entries", List.of(entries));
        return section;
    }

    /** Two points each. */
    private static Map<String, ?> draw(String kind, int count) {
        return Map.of("draw", Map.of("count", count, "from", Map.of("kind", kind)), "points", 2);
    }

    private static Map<String, ?> item(String id, double points) {
        return Map.of("itemId", id, "points", points);
    }
}

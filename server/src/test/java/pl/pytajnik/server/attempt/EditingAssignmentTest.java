package pl.pytajnik.server.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static pl.pytajnik.server.account.People.anyTeacher;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.attempt.Playing.start;
import static pl.pytajnik.server.attempt.Playing.submit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.pytajnik.server.platform.TestClock;

@QuarkusTest
class EditingAssignmentTest {
    private static final String ONE = "/api/v1/assignments/{id}";

    @Inject
    TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void edit_beforeAnybodyBegan_changesAnythingButClassAndEdition() {
        Lesson lesson = Lesson.any();
        String id = lesson.assign(graded());
        editing(lesson, id, Map.of("mode", "PRACTICE", "maxAttempts", 5, "counts", "LAST", "navigation", "ONE_BY_ONE"))
                .statusCode(200)
                .body("mode", is("PRACTICE"), "counts", is("LAST"), "version", is(1));
        editing(lesson, id, Map.of("dueAt", clock.instant().plusSeconds(60).toString()))
                .statusCode(200);
        Lesson other = Lesson.any();
        editing(lesson, id, Map.of("classroomId", other.classroom().getString("id")))
                .statusCode(422)
                .body("errors.pointer", contains("/classroomId"));
        editing(lesson, id, Map.of("editionId", other.edition().getString("id")))
                .statusCode(422)
                .body("errors.pointer", contains("/editionId"));
    }

    @Test
    void edit_afterSomebodyBegan_changesWhatHarmsNobody() {
        Lesson lesson = Lesson.any();
        String id = lesson.assign(graded());
        JsonPath attempt = start(lesson.student("Kuba"), id);
        String later = Instant.parse(attempt.getString("endsAt"))
                .plus(Duration.ofDays(1))
                .toString();
        Map<Map<String, ?>, String> refused = Map.of(
                Map.of("mode", "PRACTICE"), "/mode",
                Map.of("counts", "FIRST"), "/counts",
                Map.of("navigation", "ONE_BY_ONE"), "/navigation",
                Map.of("shuffleQuestions", true), "/shuffleQuestions",
                Map.of("maxAttempts", 1), "/maxAttempts",
                Map.of("timeLimitSeconds", 599), "/timeLimitSeconds",
                Map.of("dueAt", clock.instant().plusSeconds(60).toString()), "/dueAt");
        refused.forEach((change, pointer) -> editing(lesson, id, change)
                .statusCode(409)
                .body("type", is("/problems/assignment-begun"), "detail", containsString(pointer + ".")));
        editing(lesson, id, Map.of("title", "Poprawka", "dueAt", later, "timeLimitSeconds", 700, "maxAttempts", 3))
                .statusCode(200)
                .body("title", is("Poprawka"), "dueAt", is(later), "timeLimitSeconds", is(700), "maxAttempts", is(3));
    }

    @Test
    void edit_withoutTheTagThatWasRead_isRefused() {
        Lesson lesson = Lesson.any();
        String id = lesson.assign(graded());
        Map<String, Object> body = present(lesson, id);
        as(lesson.teacher()).body(body).put(ONE, id).then().statusCode(428);
        as(lesson.teacher())
                .header("If-Match", "\"7\"")
                .body(body)
                .put(ONE, id)
                .then()
                .statusCode(412);
        as(anyTeacher())
                .header("If-Match", "\"0\"")
                .body(body)
                .put(ONE, id)
                .then()
                .statusCode(404);
    }

    @Test
    void edit_laterTimes_holdForAttemptsThatRun() {
        Lesson lesson = Lesson.any();
        String id = lesson.assign(graded());
        JsonPath kuba = lesson.student("Kuba");
        JsonPath attempt = start(kuba, id);
        editing(lesson, id, Map.of("timeLimitSeconds", 1200)).statusCode(200);
        assertThat(endOf(kuba, attempt))
                .isEqualTo(Instant.parse(attempt.getString("startedAt")).plusSeconds(1200));
    }

    @Test
    void close_early_endsItForEverybody() {
        Lesson lesson = Lesson.any();
        String id = lesson.assign(graded());
        JsonPath kuba = lesson.student("Kuba");
        JsonPath attempt = start(kuba, id);
        clock.advance(Duration.ofMinutes(1));
        Instant closed = clock.instant();
        as(lesson.teacher()).put(ONE + "/closing", id).then().statusCode(200).body("closedAt", notNullValue());
        assertThat(endOf(kuba, attempt)).isBetween(closed, closed.plusSeconds(20));
        Playing.starting(lesson.student("Ola"), Playing.newId(), Map.of("assignmentId", id))
                .statusCode(409)
                .body("type", is("/problems/deadline-passed"));
        as(lesson.teacher()).delete(ONE + "/closing", id).then().statusCode(200).body("closedAt", nullValue());
        start(lesson.student("Jan"), id);
        submit(kuba, attempt).statusCode(200);
    }

    @Test
    void delete_nobodyBegan_isGone() {
        Lesson lesson = Lesson.any();
        String id = lesson.assign(graded());
        as(anyTeacher()).delete(ONE, id).then().statusCode(404);
        as(lesson.teacher()).delete(ONE, id).then().statusCode(204);
        as(lesson.teacher()).get(ONE, id).then().statusCode(404);
    }

    @Test
    void delete_somebodyBegan_isRefused() {
        Lesson lesson = Lesson.any();
        String id = lesson.assign(graded());
        start(lesson.student("Kuba"), id);
        as(lesson.teacher()).delete(ONE, id).then().statusCode(409).body("type", is("/problems/assignment-kept"));
    }

    private Map<String, ?> graded() {
        return Map.of(
                "mode",
                "GRADED",
                "dueAt",
                clock.instant().plus(Duration.ofDays(1)).toString(),
                "timeLimitSeconds",
                600,
                "maxAttempts",
                2);
    }

    private static Instant endOf(JsonPath student, JsonPath attempt) {
        return Instant.parse(as(student)
                .get("/api/v1/attempts/{id}", attempt.getString("id"))
                .then()
                .statusCode(200)
                .extract()
                .path("endsAt"));
    }

    private static Map<String, Object> present(Lesson lesson, String id) {
        Map<String, Object> body =
                new HashMap<>(as(lesson.teacher()).get(ONE, id).jsonPath().getMap(""));
        body.keySet().removeAll(Set.of("id", "closedAt", "questionCount", "version"));
        return body;
    }

    private static ValidatableResponse editing(Lesson lesson, String id, Map<String, ?> changes) {
        Map<String, Object> body = present(lesson, id);
        body.putAll(changes);
        String tag = as(lesson.teacher()).get(ONE, id).header("ETag");
        return as(lesson.teacher())
                .header("If-Match", tag)
                .body(body)
                .put(ONE, id)
                .then();
    }
}

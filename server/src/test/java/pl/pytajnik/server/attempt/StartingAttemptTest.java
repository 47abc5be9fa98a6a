package pl.pytajnik.server.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static pl.pytajnik.server.account.People.anonymous;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.attempt.Playing.newId;
import static pl.pytajnik.server.attempt.Playing.play;
import static pl.pytajnik.server.attempt.Playing.start;
import static pl.pytajnik.server.attempt.Playing.starting;
import static pl.pytajnik.server.attempt.Playing.submit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.pytajnik.server.platform.AtOnce;
import pl.pytajnik.server.platform.TestClock;

@QuarkusTest
class StartingAttemptTest {
    @Inject
    TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void start_again_givesTheSameAttemptInTheSameOrder() {
        Lesson lesson = Lesson.any();
        JsonPath student = lesson.student("Ola");
        String assignment = lesson.assign(Map.of());
        String id = newId();
        JsonPath first = starting(student, id, Map.of("assignmentId", assignment))
                .statusCode(201)
                .body("number", is(1), "state", is("OPEN"), "endsAt", nullValue(), "mode", is("PRACTICE"))
                .body("questions.position", contains(1, 2, 3), "questions.kind", contains("WHO", "WHEN", "HOW_MANY"))
                .body("questions[0].choices", hasSize(4), "questions[2].choices", hasSize(0))
                .body("questions[2].format", is("TYPED_TEXT"), "title", is("Biblioteka"))
                .extract()
                .jsonPath();
        JsonPath again = starting(student, id, Map.of("assignmentId", assignment))
                .statusCode(200)
                .extract()
                .jsonPath();
        JsonPath read = as(student).get("/api/v1/attempts/{id}", id).jsonPath();
        assertThat(stable(again)).isEqualTo(stable(first));
        assertThat(stable(read)).isEqualTo(stable(first));
    }

    /** All but the time of reading. */
    private static Map<String, ?> stable(JsonPath attempt) {
        Map<String, ?> members = new HashMap<>(attempt.<String, Object>getMap(""));
        assertThat(members.remove("asOf")).isNotNull();
        return members;
    }

    @Test
    void start_underATakenId_isAConflict() {
        Lesson lesson = Lesson.any();
        JsonPath ola = lesson.student("Ola");
        JsonPath jan = lesson.student("Jan");
        String assignment = lesson.assign(Map.of());
        String id = start(ola, assignment).getString("id");
        starting(jan, id, Map.of("assignmentId", assignment)).statusCode(409).body("type", is("/problems/id-conflict"));
        starting(ola, id, Map.of("assignmentId", lesson.assign(Map.of()))).statusCode(409);
    }

    @Test
    void start_ofAnotherClassOrNothing_isNotFound() {
        JsonPath stranger = Lesson.any().student("Ola");
        String assignment = Lesson.any().assign(Map.of());
        starting(stranger, newId(), Map.of("assignmentId", assignment)).statusCode(404);
        starting(stranger, newId(), Map.of("assignmentId", newId())).statusCode(404);
        starting(stranger, newId(), Map.of()).statusCode(422).body("errors.pointer", contains("/assignmentId"));
        starting(stranger, "nonsense", Map.of("assignmentId", assignment)).statusCode(404);
    }

    @Test
    void start_beforeTheOpening_isRefused() {
        Lesson lesson = Lesson.any();
        JsonPath student = lesson.student("Ola");
        String assignment = lesson.assign(Map.of("opensAt", in(Duration.ofHours(1))));
        starting(student, newId(), Map.of("assignmentId", assignment))
                .statusCode(409)
                .body("type", is("/problems/not-open-yet"));
        clock.advance(Duration.ofMinutes(61));
        start(student, assignment);
    }

    @Test
    void start_afterTheDeadline_isRefusedUnlessItBeganBefore() {
        Lesson lesson = Lesson.any();
        JsonPath student = lesson.student("Ola");
        String assignment = lesson.assign(Map.of("dueAt", in(Duration.ofHours(1))));
        String began = clock.instant().toString();
        clock.advance(Duration.ofMinutes(61));
        starting(student, newId(), Map.of("assignmentId", assignment))
                .statusCode(409)
                .body("type", is("/problems/deadline-passed"));
        starting(student, newId(), Map.of("assignmentId", assignment, "startedAt", began))
                .statusCode(201)
                .body("startedAt", is(began));
    }

    @Test
    void start_moreOftenThanAllowed_isRefused() {
        Lesson lesson = Lesson.any();
        JsonPath student = lesson.student("Ola");
        String assignment = lesson.assign(Map.of("mode", "GRADED", "maxAttempts", 2));
        submit(student, start(student, assignment)).statusCode(200);
        assertThat(start(student, assignment).getInt("number")).isEqualTo(2);
        starting(student, newId(), Map.of("assignmentId", assignment))
                .statusCode(409)
                .body("type", is("/problems/no-attempts-left"));
    }

    @Test
    void start_onSeveralDevicesAtOnce_givesNoAttemptTooMany() throws Exception {
        Lesson lesson = Lesson.any();
        JsonPath student = lesson.student("Ola");
        String assignment = lesson.assign(Map.of("mode", "GRADED"));
        List<Integer> statuses = AtOnce.send(
                4,
                () -> starting(student, newId(), Map.of("assignmentId", assignment))
                        .extract()
                        .statusCode());
        assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409, 409);
    }

    @Test
    void start_ofTwoStudentsUnderOneIdAtOnce_isAConflictForOne() throws Exception {
        Lesson lesson = Lesson.any();
        List<JsonPath> students = List.of(lesson.student("Ola"), lesson.student("Jan"));
        String assignment = lesson.assign(Map.of());
        String id = newId();
        List<Callable<Integer>> devices = new ArrayList<>();
        students.forEach(student -> devices.add(() -> starting(student, id, Map.of("assignmentId", assignment))
                .extract()
                .statusCode()));
        assertThat(AtOnce.send(devices)).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void start_withATimeLimit_endsThenOrAtTheDeadline() {
        Lesson lesson = Lesson.any();
        JsonPath student = lesson.student("Ola");
        JsonPath limited = start(student, lesson.assign(Map.of("timeLimitSeconds", 60)));
        assertThat(Instant.parse(limited.getString("endsAt")))
                .isEqualTo(Instant.parse(limited.getString("startedAt")).plusSeconds(60));
        String due = in(Duration.ofSeconds(30));
        JsonPath due30 = start(student, lesson.assign(Map.of("timeLimitSeconds", 60, "dueAt", due)));
        assertThat(due30.getString("endsAt")).isEqualTo(due);
    }

    @Test
    void attempts_ofAnotherStudentOrForTeachers_areClosed() {
        Lesson lesson = Lesson.any();
        JsonPath ola = lesson.student("Ola");
        JsonPath jan = lesson.student("Jan");
        String assignment = lesson.assign(Map.of());
        String attempt = "/api/v1/attempts/"
                + play(ola, assignment, "Maria Zielińska", "3 maja 1921 roku", "240")
                        .getString("id");
        Map<String, ?> batch = Map.of(
                "responses",
                List.of(Map.of(
                        "id",
                        newId(),
                        "itemId",
                        newId(),
                        "sequence",
                        1,
                        "text",
                        "a",
                        "answeredAt",
                        in(Duration.ZERO))));
        for (JsonPath other : List.of(jan, lesson.teacher())) {
            int refused = other == jan ? 404 : 403;
            as(other).get(attempt).then().statusCode(refused);
            as(other).get(attempt + "/result").then().statusCode(refused);
            as(other).post(attempt + "/submission").then().statusCode(refused);
            as(other).body(batch).post(attempt + "/responses").then().statusCode(refused);
        }
        anonymous().get(attempt).then().statusCode(401);
        anonymous().body(Map.of("assignmentId", assignment)).put(attempt).then().statusCode(401);
    }

    private String in(Duration time) {
        return clock.instant().plus(time).toString();
    }
}

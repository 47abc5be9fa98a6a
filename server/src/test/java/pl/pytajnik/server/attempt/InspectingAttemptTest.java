package pl.pytajnik.server.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static pl.pytajnik.server.account.People.anyTeacher;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.attempt.Playing.answer;
import static pl.pytajnik.server.attempt.Playing.play;
import static pl.pytajnik.server.attempt.Playing.send;
import static pl.pytajnik.server.attempt.Playing.start;
import static pl.pytajnik.server.attempt.Playing.submit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.pytajnik.server.platform.Statements;

/** What teachers see of attempts: while they run, and every response afterwards. */
@QuarkusTest
class InspectingAttemptTest {
    @Test
    void one_withOvertakenAndLateResponses_tellsWhatBecameOfEach() {
        Lesson lesson = Lesson.any();
        JsonPath kuba = lesson.student("Kuba");
        String assignment = lesson.assign(Map.of());
        JsonPath attempt = start(kuba, assignment);
        send(kuba, attempt, List.of(answer(attempt, "HOW_MANY", "11", 1), answer(attempt, "HOW_MANY", "12", 2)));
        submit(kuba, attempt).statusCode(200);
        send(kuba, attempt, List.of(answer(attempt, "HOW_MANY", "13", 3)));
        String asked = "questions.find { it.itemId == '"
                + attempt.getString("questions.find { it.kind == 'HOW_MANY' }.itemId") + "' }";
        inspecting(lesson.teacher(), assignment, attempt)
                .statusCode(200)
                .body("questions", hasSize(3), "state", is("SUBMITTED"), asked + ".key", notNullValue())
                .body(asked + ".responses.answer", contains("11", "12", "13"))
                .body(asked + ".responses.outcome", contains("SUPERSEDED", "APPLIED", "LATE"))
                .body(asked + ".responses.receivedAt", hasSize(3), asked + ".fraction", notNullValue());
    }

    @Test
    void one_whileItRuns_hasNoMarks() {
        Lesson lesson = Lesson.any();
        String assignment = lesson.assign(Map.of());
        JsonPath attempt = start(lesson.student("Kuba"), assignment);
        inspecting(lesson.teacher(), assignment, attempt)
                .body("score", nullValue(), "questions[0].fraction", nullValue(), "state", is("OPEN"));
    }

    @Test
    void one_ofAnotherTeacherOrAssignment_isNotThere() {
        Lesson lesson = Lesson.any();
        String assignment = lesson.assign(Map.of());
        JsonPath attempt = start(lesson.student("Kuba"), assignment);
        inspecting(anyTeacher(), assignment, attempt).statusCode(404);
        inspecting(lesson.teacher(), lesson.assign(Map.of()), attempt).statusCode(404);
    }

    @Test
    void results_withSeveralAttempts_nameTheOneThatCounts() {
        Lesson lesson = Lesson.any();
        JsonPath kuba = lesson.student("Kuba");
        String assignment = lesson.assign(Map.of("counts", "LAST"));
        play(kuba, assignment, "x", "y", "1");
        JsonPath last = play(kuba, assignment, "x", "y", "1");
        lesson.results(assignment)
                .then()
                .body("items[0].grade.attemptId", is(last.getString("id")), "items[0].grade.maxPoints", is(3f))
                .body("items[0].grade.percent", notNullValue(), "items[0].left", nullValue());
    }

    @Test
    void results_whileAttemptsRun_tellHowFarTheyAre() {
        Lesson lesson = Lesson.any();
        JsonPath kuba = lesson.student("Kuba");
        String assignment = lesson.assign(Map.of());
        JsonPath attempt = start(kuba, assignment);
        send(kuba, attempt, List.of(answer(attempt, "HOW_MANY", "11", 1), answer(attempt, "HOW_MANY", "12", 2)));
        lesson.results(assignment)
                .then()
                .body("items[0].attempts[0].answered", is(1), "items[0].attempts[0].lastResponseAt", notNullValue())
                .body("items[0].grade", nullValue());
    }

    @Test
    void results_polled_are304UntilSomethingHappens() {
        Lesson lesson = Lesson.any();
        JsonPath kuba = lesson.student("Kuba");
        String assignment = lesson.assign(Map.of());
        String tag = lesson.results(assignment).header("ETag");
        polling(lesson, assignment, tag).statusCode(304);
        JsonPath attempt = start(kuba, assignment);
        tag = changed(lesson, assignment, tag);
        send(kuba, attempt, List.of(answer(attempt, "HOW_MANY", "11", 1)));
        tag = changed(lesson, assignment, tag);
        submit(kuba, attempt).statusCode(200);
        tag = changed(lesson, assignment, tag);
        lesson.student("Ola");
        String last = changed(lesson, assignment, tag);
        long whole =
                Statements.during(() -> polling(lesson, assignment, "\"other\"").statusCode(200));
        assertThat(Statements.during(() -> polling(lesson, assignment, last).statusCode(304)))
                .isLessThan(whole);
    }

    private static String changed(Lesson lesson, String assignment, String tag) {
        String next = polling(lesson, assignment, tag).statusCode(200).extract().header("ETag");
        polling(lesson, assignment, next).statusCode(304);
        return next;
    }

    private static ValidatableResponse polling(Lesson lesson, String assignment, String tag) {
        return as(lesson.teacher())
                .header("If-None-Match", tag)
                .get("/api/v1/assignments/{id}/results", assignment)
                .then();
    }

    private static ValidatableResponse inspecting(JsonPath teacher, String assignment, JsonPath attempt) {
        return as(teacher)
                .get("/api/v1/assignments/{id}/attempts/{attempt}", assignment, attempt.getString("id"))
                .then();
    }
}

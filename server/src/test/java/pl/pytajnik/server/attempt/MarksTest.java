package pl.pytajnik.server.attempt;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static pl.pytajnik.server.account.People.anyTeacher;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.attempt.Playing.answer;
import static pl.pytajnik.server.attempt.Playing.play;
import static pl.pytajnik.server.attempt.Playing.send;
import static pl.pytajnik.server.attempt.Playing.start;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A class, question by question. */
@QuarkusTest
class MarksTest {
    private static final String MARKS = "items[0].attempts[0].marks.";

    private Lesson lesson;
    private String assignment;

    @BeforeEach
    void set() {
        lesson = Lesson.any();
        assignment = lesson.assign(Map.of());
    }

    @Test
    void submittedAttempt_hasWhatEachAnswerIsWorth() {
        JsonPath attempt = play(lesson.student("Ola"), assignment, "Maria Zielińska", "5 maja 1921 roku", "240");
        marks(lesson.teacher())
                .statusCode(200)
                .body("items[0].attempts.attemptId", contains(attempt.getString("id")))
                .body(MARKS + "itemId", is(attempt.getList("questions.itemId")))
                .body(MARKS + "fraction", contains(1f, 0f, 1f), MARKS + "answered", contains(true, true, true))
                .body(MARKS + "voided", contains(false, false, false));
    }

    @Test
    void runningAttempt_tellsWhatIsAnsweredAndNothingMore() {
        JsonPath student = lesson.student("Ola");
        JsonPath attempt = start(student, assignment);
        send(student, attempt, List.of(answer(attempt, "WHEN", "5 maja 1921 roku", 1)))
                .statusCode(200);
        marks(lesson.teacher())
                .body(MARKS + "answered", contains(false, true, false))
                .body(MARKS + "fraction", everyItem(nullValue()));
    }

    @Test
    void voidedQuestion_isMarkedSo() {
        JsonPath attempt = play(lesson.student("Ola"), assignment, "Maria Zielińska", "5 maja 1921 roku", "240");
        as(lesson.teacher())
                .header("If-Match", "\"0\"")
                .body(Map.of("itemId", attempt.getString("questions[1].itemId"), "decision", "VOIDED", "reason", "zła"))
                .post("/api/v1/editions/{id}/rulings", lesson.edition().getString("id"))
                .then()
                .statusCode(201);
        marks(lesson.teacher()).body(MARKS + "voided", contains(false, true, false));
    }

    @Test
    void marks_ofAnotherTeachersClass_areNotThere() {
        marks(anyTeacher()).statusCode(404);
    }

    private ValidatableResponse marks(JsonPath teacher) {
        return as(teacher).get("/api/v1/assignments/{id}/marks", assignment).then();
    }
}

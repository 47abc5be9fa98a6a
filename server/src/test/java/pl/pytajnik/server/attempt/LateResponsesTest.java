package pl.pytajnik.server.attempt;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.attempt.Playing.answer;
import static pl.pytajnik.server.attempt.Playing.result;
import static pl.pytajnik.server.attempt.Playing.send;
import static pl.pytajnik.server.attempt.Playing.start;
import static pl.pytajnik.server.attempt.Playing.submit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.pytajnik.server.platform.TestClock;

/** What comes after the end of an attempt is kept and shown to the teacher, and counts for nothing. */
@QuarkusTest
class LateResponsesTest {
    private static final String RIGHT = "Maria Zielińska";
    private static final String WRONG = "Jan Kowal";

    @Inject
    TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void record_afterSubmission_isLateAndChangesNothing() {
        Lesson lesson = Lesson.any();
        JsonPath student = lesson.student("Ola");
        String assignment = lesson.assign(Map.of());
        JsonPath attempt = start(student, assignment);
        send(student, attempt, List.of(answer(attempt, "WHO", WRONG, 1)));
        submit(student, attempt).statusCode(200).body("state", is("SUBMITTED"));
        send(student, attempt, List.of(answer(attempt, "WHO", RIGHT, 2)))
                .statusCode(200)
                .body("outcomes.outcome", contains("LATE"));
        submit(student, attempt).statusCode(200);
        result(student, attempt).body("score", is(0f), "questions[0].response", is(WRONG));
        lesson.results(assignment).then().body("items[0].attempts[0].lateResponses", is(1));
    }

    @Test
    void record_afterTheTimeLimit_countsWithinTheGraceOnly() {
        Lesson lesson = Lesson.any();
        JsonPath student = lesson.student("Ola");
        JsonPath attempt = start(student, lesson.assign(Map.of("timeLimitSeconds", 600)));
        clock.advance(Duration.ofSeconds(602));
        send(student, attempt, List.of(answer(attempt, "WHO", RIGHT, 1))).body("outcomes.outcome", contains("APPLIED"));
        clock.advance(Duration.ofSeconds(10));
        send(student, attempt, List.of(answer(attempt, "HOW_MANY", "240", 2)))
                .statusCode(200)
                .body("outcomes.outcome", contains("LATE"));
        as(student).get("/api/v1/attempts/{id}", attempt.getString("id")).then().body("state", is("SUBMITTED"));
        result(student, attempt).statusCode(200).body("score", is(1f), "maxScore", is(3f));
    }
}

package pl.pytajnik.server.attempt;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.attempt.Playing.play;
import static pl.pytajnik.server.attempt.Playing.result;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.pytajnik.server.platform.TestClock;

/** Score, right answers and feedback are shown each at its own time. */
@QuarkusTest
class ReleasesTest {
    @Inject
    TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void result_ofWhatIsNeverReleased_hasOnlyTheStudentsAnswers() {
        Lesson lesson = Lesson.any();
        JsonPath kuba = lesson.student("Kuba");
        JsonPath done = play(kuba, lesson.assign(released("NEVER", "NEVER", "NEVER")), "x", "y", "1");
        result(kuba, done)
                .statusCode(200)
                .body("released", is(false), "score", nullValue(), "maxScore", notNullValue())
                .body("questions.key", everyItem(nullValue()), "questions.evidence", everyItem(nullValue()))
                .body("questions.correct", everyItem(nullValue()), "questions.remark", everyItem(nullValue()));
    }

    @Test
    void result_withAnswersButNoScore_hasKeysOnly() {
        Lesson lesson = Lesson.any();
        JsonPath kuba = lesson.student("Kuba");
        JsonPath done = play(kuba, lesson.assign(released("NEVER", "AFTER_SUBMISSION", "NEVER")), "x", "y", "1");
        result(kuba, done).body("released", is(true), "score", nullValue(), "questions.key", everyItem(notNullValue()));
    }

    @Test
    void result_byHand_isShownWhenTheTeacherSaysSo() {
        Lesson lesson = Lesson.any();
        JsonPath kuba = lesson.student("Kuba");
        String assignment = lesson.assign(released("BY_HAND", "BY_HAND", "BY_HAND"));
        JsonPath done = play(kuba, assignment, "x", "y", "1");
        result(kuba, done).body("released", is(false), "score", nullValue());
        releasing(lesson, assignment, List.of("SCORE"));
        result(kuba, done).body("released", is(false), "score", notNullValue());
        releasing(lesson, assignment, List.of("ANSWERS", "FEEDBACK"));
        result(kuba, done).body("released", is(true), "score", notNullValue());
    }

    @Test
    void result_atATime_isShownThen() {
        Lesson lesson = Lesson.any();
        JsonPath kuba = lesson.student("Kuba");
        Map<String, ?> then =
                Map.of("when", "AT", "at", clock.instant().plusSeconds(3600).toString());
        String assignment = lesson.assign(
                Map.of("release", Map.of("score", then, "answers", then, "feedback", Map.of("when", "NEVER"))));
        JsonPath done = play(kuba, assignment, "x", "y", "1");
        result(kuba, done).body("released", is(false), "score", nullValue(), "answersAt", is(then.get("at")));
        clock.advance(Duration.ofHours(1));
        result(kuba, done).body("released", is(true), "score", notNullValue());
    }

    @Test
    void usual_ofAGradedAssignment_keepsAnswersUntilTheDeadline() {
        Lesson lesson = Lesson.any();
        JsonPath kuba = lesson.student("Kuba");
        String due = clock.instant().plusSeconds(3600).toString();
        JsonPath done = play(kuba, lesson.assign(Map.of("mode", "GRADED", "dueAt", due)), "x", "y", "1");
        result(kuba, done).body("released", is(false), "score", notNullValue(), "answersAt", is(due));
        clock.advance(Duration.ofHours(2));
        result(kuba, done).body("released", is(true));
    }

    @Test
    void result_ofAPractice_keepsTheAnswersThatAGradedAssignmentKeeps() {
        Lesson lesson = Lesson.any();
        JsonPath kuba = lesson.student("Kuba");
        String graded = lesson.assign(Map.of(
                "mode",
                "GRADED",
                "dueAt",
                clock.instant().plus(Duration.ofDays(1)).toString()));
        Map<String, ?> atOnce = Map.of("when", "AT", "at", clock.instant().toString());
        String practice =
                lesson.assign(Map.of("release", Map.of("score", atOnce, "answers", atOnce, "feedback", atOnce)));
        JsonPath done = play(kuba, practice, "Ewa Lis", "3 maja 1921 roku", "240");
        result(kuba, done)
                .body("released", is(false), "score", is(2f), "questions.key", everyItem(nullValue()))
                .body("questions.correct", everyItem(nullValue()), "questions.evidence", everyItem(nullValue()));
        play(kuba, graded, "Maria Zielińska", "3 maja 1921 roku", "240");
        result(kuba, done).body("released", is(false), "answersAt", nullValue());
        clock.advance(Duration.ofDays(1).plusMinutes(1));
        result(kuba, done).body("released", is(true), "questions[0].key", is("Maria Zielińska"));
    }

    @Test
    void release_ofNothing_isRefused() {
        Lesson lesson = Lesson.any();
        as(lesson.teacher())
                .body(Map.of("parts", List.of()))
                .post("/api/v1/assignments/{id}/releases", lesson.assign(Map.of()))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/parts"));
    }

    private static void releasing(Lesson lesson, String assignment, List<String> parts) {
        as(lesson.teacher())
                .body(Map.of("parts", parts))
                .post("/api/v1/assignments/{id}/releases", assignment)
                .then()
                .statusCode(200)
                .body("release." + parts.get(0).toLowerCase(Locale.ROOT) + ".when", is("BY_HAND"));
    }

    private static Map<String, ?> released(String score, String answers, String feedback) {
        Map<String, Object> release = new HashMap<>();
        release.put("score", Map.of("when", score));
        release.put("answers", Map.of("when", answers));
        release.put("feedback", Map.of("when", feedback));
        return Map.of("release", release);
    }
}

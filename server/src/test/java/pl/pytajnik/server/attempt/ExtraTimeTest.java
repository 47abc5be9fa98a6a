package pl.pytajnik.server.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static pl.pytajnik.server.account.People.anyTeacher;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.attempt.Playing.answer;
import static pl.pytajnik.server.attempt.Playing.result;
import static pl.pytajnik.server.attempt.Playing.send;
import static pl.pytajnik.server.attempt.Playing.start;
import static pl.pytajnik.server.attempt.Playing.submit;
import static pl.pytajnik.server.quiz.Setting.answersReleased;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.pytajnik.server.platform.Statements;
import pl.pytajnik.server.platform.TestClock;

/** One student has more time than the others: per cent of every limit, or an extension of one assignment. */
@QuarkusTest
class ExtraTimeTest {
    private static final Duration EXAM = Duration.ofMinutes(150);
    private static final String EXTRA_TIME = "/api/v1/classrooms/{id}/students/{student}/extra-time";
    private static final String EXTENSION = "/api/v1/assignments/{id}/extensions/{student}";

    @Inject
    TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void polishExam_withThirtyPerCent_lasts195MinutesInsteadOf150() {
        Lesson lesson = Lesson.any();
        JsonPath kuba = lesson.student("Kuba");
        JsonPath ola = lesson.student("Ola");
        granting(lesson, ola, 30).statusCode(200).body("percent", is(30));
        Instant opens = clock.instant();
        String exam = lesson.assign(exam(opens));
        mine(ola).body("items[0].timeLimitSeconds", is(195 * 60), "items[0].dueAt", is(after(opens, 195)));
        mine(kuba).body("items[0].timeLimitSeconds", is(150 * 60), "items[0].dueAt", is(after(opens, 150)));
        JsonPath kubas = start(kuba, exam);
        JsonPath olas = start(ola, exam);
        clock.advance(EXAM.plusMinutes(1));
        send(kuba, kubas, List.of(answer(kubas, "WHO", kubas.getString("questions[0].choices[0].text"), 1)))
                .body("outcomes.outcome", contains("LATE"));
        send(ola, olas, List.of(answer(olas, "WHO", olas.getString("questions[0].choices[0].text"), 1)))
                .body("outcomes.outcome", contains("APPLIED"));
        result(kuba, kubas).statusCode(200).body("released", is(false));
        clock.advance(Duration.ofMinutes(45));
        send(ola, olas, List.of(answer(olas, "WHO", olas.getString("questions[0].choices[0].text"), 2)))
                .body("outcomes.outcome", contains("LATE"));
        result(kuba, kubas).body("released", is(true));
    }

    @Test
    void extraTime_grantedWhileTheAttemptRuns_movesItsEnd() {
        Lesson lesson = Lesson.any();
        JsonPath ola = lesson.student("Ola");
        Instant opens = clock.instant();
        JsonPath attempt = start(ola, lesson.assign(exam(opens)));
        granting(lesson, ola, 30).statusCode(200);
        as(ola).get("/api/v1/attempts/{id}", attempt.getString("id")).then().body("endsAt", is(after(opens, 195)));
    }

    @Test
    void extraTime_beyondItsBounds_isRefused() {
        Lesson lesson = Lesson.any();
        JsonPath ola = lesson.student("Ola");
        granting(lesson, ola, 301).statusCode(422).body("errors.pointer", contains("/percent"));
        granting(lesson, ola, -1).statusCode(422);
        as(lesson.teacher())
                .body(Map.of())
                .put(EXTRA_TIME, lesson.classroom().getString("id"), id(ola))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/percent"));
        as(anyTeacher())
                .body(Map.of("percent", 30))
                .put(EXTRA_TIME, lesson.classroom().getString("id"), id(ola))
                .then()
                .statusCode(404);
        as(lesson.teacher())
                .get("/api/v1/classrooms/{id}/students", lesson.classroom().getString("id"))
                .then()
                .body("items.extraTimePercent", contains(0));
    }

    @Test
    void extension_forOneStudent_holdsForThatOneOnly() {
        Lesson lesson = Lesson.any();
        JsonPath kuba = lesson.student("Kuba");
        JsonPath ola = lesson.student("Ola");
        String exam = lesson.assign(exam(clock.instant()));
        Playing.play(ola, exam, "x", "y", "1");
        String later = clock.instant().plus(Duration.ofDays(2)).toString();
        extending(lesson, exam, ola, Map.of("dueAt", later, "timeLimitSeconds", 600, "maxAttempts", 2))
                .statusCode(200)
                .body("dueAt", is(later));
        mine(ola)
                .body("items[0].timeLimitSeconds", is(600), "items[0].dueAt", is(later), "items[0].maxAttempts", is(2));
        clock.advance(Duration.ofDays(1));
        JsonPath again = start(ola, exam);
        Playing.starting(kuba, Playing.newId(), Map.of("assignmentId", exam))
                .statusCode(409)
                .body("type", is("/problems/deadline-passed"));
        submit(ola, again).statusCode(200);
        result(ola, again).body("released", is(false));
        extensions(lesson, exam).body("items.studentId", contains(id(ola)));
        withdrawing(lesson, exam, ola).statusCode(204);
        withdrawing(lesson, exam, ola).statusCode(404);
        extensions(lesson, exam).body("items", hasSize(0));
        result(ola, again).body("released", is(true));
    }

    @Test
    void extension_thatMakesNoSense_isRefused() {
        Lesson lesson = Lesson.any();
        JsonPath ola = lesson.student("Ola");
        String exam = lesson.assign(exam(clock.instant().plus(Duration.ofHours(1))));
        extending(lesson, exam, ola, Map.of()).statusCode(422);
        extending(lesson, exam, ola, Map.of("dueAt", "2020-01-01T00:00:00Z"))
                .statusCode(422)
                .body("errors.pointer", contains("/dueAt"));
        extending(lesson, exam, ola, Map.of("dueAt", after(clock.instant(), 59)))
                .statusCode(422)
                .body("errors.detail", contains("must come after opensAt"));
        JsonPath stranger = Lesson.any().student("Ola");
        extending(lesson, exam, stranger, Map.of("maxAttempts", 2)).statusCode(404);
        as(anyTeacher())
                .body(Map.of("maxAttempts", 2))
                .put(EXTENSION, exam, id(ola))
                .then()
                .statusCode(404);
    }

    @Test
    void myAssignments_withAndWithoutExtensions_takeAsManyStatements() {
        Lesson lesson = Lesson.any();
        JsonPath ola = lesson.student("Ola");
        String exam = lesson.assign(exam(clock.instant()));
        long ofOne = Statements.during(() -> mine(ola));
        lesson.assign(exam(clock.instant()));
        extending(lesson, exam, ola, Map.of("maxAttempts", 2)).statusCode(200);
        assertThat(Statements.during(() -> mine(ola))).isEqualTo(ofOne);
    }

    private static Map<String, ?> exam(Instant opens) {
        return Map.of(
                "mode", "GRADED",
                "opensAt", opens.toString(),
                "dueAt", opens.plus(EXAM).toString(),
                "timeLimitSeconds", EXAM.toSeconds(),
                "release", answersReleased("AFTER_DEADLINE"));
    }

    private static String after(Instant time, long minutes) {
        return time.plus(Duration.ofMinutes(minutes)).toString();
    }

    private static String id(JsonPath student) {
        return student.getString("account.id");
    }

    private static ValidatableResponse mine(JsonPath student) {
        return as(student).get("/api/v1/me/assignments").then().statusCode(200);
    }

    private static ValidatableResponse granting(Lesson lesson, JsonPath student, int percent) {
        return as(lesson.teacher())
                .body(Map.of("percent", percent))
                .put(EXTRA_TIME, lesson.classroom().getString("id"), id(student))
                .then();
    }

    private static ValidatableResponse extending(
            Lesson lesson, String assignment, JsonPath student, Map<String, ?> extension) {
        return as(lesson.teacher())
                .body(extension)
                .put(EXTENSION, assignment, id(student))
                .then();
    }

    private static ValidatableResponse withdrawing(Lesson lesson, String assignment, JsonPath student) {
        return as(lesson.teacher()).delete(EXTENSION, assignment, id(student)).then();
    }

    private static ValidatableResponse extensions(Lesson lesson, String assignment) {
        return as(lesson.teacher())
                .get("/api/v1/assignments/{id}/extensions", assignment)
                .then()
                .statusCode(200)
                .body("next", nullValue());
    }
}

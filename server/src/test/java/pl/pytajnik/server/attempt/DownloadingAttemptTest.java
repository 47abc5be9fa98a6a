package pl.pytajnik.server.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.attempt.Playing.answer;
import static pl.pytajnik.server.attempt.Playing.download;
import static pl.pytajnik.server.attempt.Playing.newId;
import static pl.pytajnik.server.attempt.Playing.send;
import static pl.pytajnik.server.attempt.Playing.start;
import static pl.pytajnik.server.attempt.Playing.starting;
import static pl.pytajnik.server.attempt.Playing.submit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.pytajnik.server.platform.TestClock;

/** Questions fetched before an attempt begins, so that it can begin without a network. */
@QuarkusTest
class DownloadingAttemptTest {
    @Inject
    TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void download_thenStart_asksTheSameQuestionsInTheSameOrder() {
        Lesson lesson = Lesson.any();
        JsonPath student = lesson.student("Ola");
        String assignment = lesson.assign(Map.of("shuffleQuestions", true));
        String id = newId();
        JsonPath ahead = download(student, assignment, id)
                .statusCode(200)
                .body("attemptId", is(id), "assignmentId", is(assignment), "title", is("Biblioteka"))
                .body("timeLimitSeconds", nullValue(), "dueAt", nullValue(), "maxScore", is(3f))
                .extract()
                .jsonPath();
        JsonPath attempt = starting(student, id, Map.of("assignmentId", assignment))
                .statusCode(201)
                .extract()
                .jsonPath();
        assertThat(attempt.getList("questions")).hasSize(3).isEqualTo(ahead.getList("questions"));
        assertThat(attempt.getList("sections")).isEqualTo(ahead.getList("sections"));
    }

    @Test
    void download_onAnotherDevice_isTheSameAttemptUntilItHasBegun() {
        Lesson lesson = Lesson.any();
        JsonPath student = lesson.student("Ola");
        String assignment = lesson.assign(Map.of());
        String phone = newId();
        String tablet = newId();
        download(student, assignment, phone).statusCode(200).body("attemptId", is(phone));
        download(student, assignment, tablet).statusCode(200).body("attemptId", is(phone));
        starting(student, tablet, Map.of("assignmentId", assignment))
                .statusCode(409)
                .body("type", is("/problems/attempt-downloaded"));
        starting(student, phone, Map.of("assignmentId", assignment)).statusCode(201);
        download(student, assignment, tablet).statusCode(200).body("attemptId", is(tablet));
        JsonPath jan = lesson.student("Jan");
        download(jan, assignment, tablet).statusCode(409).body("type", is("/problems/id-conflict"));
        download(jan, assignment, phone).statusCode(409).body("type", is("/problems/id-conflict"));
    }

    @Test
    void download_ofWhatCannotBegin_isRefusedAsItsStartWouldBe() {
        Lesson lesson = Lesson.any();
        JsonPath student = lesson.student("Ola");
        String later = lesson.assign(
                Map.of("opensAt", clock.instant().plus(Duration.ofHours(1)).toString()));
        download(student, later, newId()).statusCode(409).body("type", is("/problems/not-open-yet"));
        String once = lesson.assign(Map.of("maxAttempts", 1));
        submit(student, start(student, once)).statusCode(200);
        download(student, once, newId()).statusCode(409).body("type", is("/problems/no-attempts-left"));
        download(Lesson.any().student("Jan"), once, newId()).statusCode(404);
        as(student)
                .body(Map.of())
                .post("/api/v1/me/assignments/{id}/download", once)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/attemptId"));
    }

    @Test
    void download_withATimeLimit_onlyIfTheTeacherAllowsIt() {
        Lesson lesson = Lesson.any();
        JsonPath student = lesson.student("Ola");
        String usual = lesson.assign(Map.of("timeLimitSeconds", 600));
        download(student, usual, newId()).statusCode(409).body("type", is("/problems/not-downloadable"));
        String allowed = lesson.assign(Map.of("timeLimitSeconds", 600, "downloadable", true));
        download(student, allowed, newId()).statusCode(200).body("timeLimitSeconds", is(600));
        as(student)
                .get("/api/v1/me/assignments")
                .then()
                .body("items.downloadable", contains(true, false), "items.id", contains(allowed, usual));
        as(lesson.teacher()).get("/api/v1/assignments/{id}", usual).then().body("downloadable", is(false));
    }

    @Test
    void download_byAnybody_keepsTheAssignmentAsItIs() {
        Lesson lesson = Lesson.any();
        String assignment = lesson.assign(Map.of());
        download(lesson.student("Ola"), assignment, newId()).statusCode(200);
        as(lesson.teacher())
                .delete("/api/v1/assignments/{id}", assignment)
                .then()
                .statusCode(409)
                .body("type", is("/problems/assignment-kept"));
    }

    @Test
    void start_longAfterItBeganOnTheDevice_isDatedByTheClockThatCannotBeSet() {
        Lesson lesson = Lesson.any();
        JsonPath student = lesson.student("Ola");
        String assignment = lesson.assign(Map.of("timeLimitSeconds", 600, "downloadable", true));
        String id = newId();
        Instant fetched = clock.instant();
        download(student, assignment, id).statusCode(200);
        clock.advance(Duration.ofSeconds(500));
        Map<String, ?> wanted =
                Map.of("assignmentId", assignment, "startedAt", "2020-01-01T00:00:00Z", "elapsedMillis", 300_000);
        JsonPath attempt =
                starting(student, id, wanted).statusCode(201).extract().jsonPath();
        assertThat(Instant.parse(attempt.getString("startedAt")))
                .isBetween(fetched.plusSeconds(200), clock.instant().minusSeconds(300));
        Map<String, Object> response = new HashMap<>(answer(attempt, "HOW_MANY", "240", 1));
        response.put("elapsedMillis", 7_500);
        send(student, attempt, List.of(response)).body("outcomes.outcome", contains("APPLIED"));
        as(lesson.teacher())
                .get("/api/v1/assignments/{a}/attempts/{id}", assignment, id)
                .then()
                .statusCode(200)
                .body("downloadedAt", notNullValue())
                .body("questions[2].responses.elapsedMillis", contains(7_500));
    }

    @Test
    void answersGivenInTimeWithoutANetwork_count_othersAreLate() {
        Lesson lesson = Lesson.any();
        JsonPath student = lesson.student("Ola");
        JsonPath attempt = broughtAfterItsEnd(lesson, student, Map.of());
        send(student, attempt, List.of(answered(attempt, "WHO", "Maria Zielińska", 1, 590_000L)))
                .body("outcomes.outcome", contains("APPLIED"));
        send(student, attempt, List.of(answered(attempt, "HOW_MANY", "240", 2, 620_000L)))
                .body("outcomes.outcome", contains("LATE"));
        send(student, attempt, List.of(answered(attempt, "WHEN", "3 maja 1921 roku", 3, null)))
                .body("outcomes.outcome", contains("LATE"));
        clock.advance(Deadline.SETTLING.plusSeconds(1));
        send(student, attempt, List.of(answered(attempt, "HOW_MANY", "240", 4, 10_000L)))
                .body("outcomes.outcome", contains("LATE"));
        JsonPath over = submit(student, attempt).extract().jsonPath();
        assertThat(over.getString("state")).isEqualTo("SUBMITTED");
        lesson.results(attempt.getString("assignmentId"))
                .then()
                .body("items[0].attempts[0].score", is(1f))
                .body("items[0].attempts[0].submittedAt", is(over.getString("endsAt")));
    }

    @Test
    void answersGivenInTime_onceTheAnswersAreOut_areLate() {
        Lesson lesson = Lesson.any();
        JsonPath student = lesson.student("Ola");
        Map<String, ?> out = Map.of(
                "score", Map.of("when", "AFTER_SUBMISSION"),
                "answers",
                        Map.of(
                                "when",
                                "AT",
                                "at",
                                clock.instant().plusSeconds(1_000).toString()),
                "feedback", Map.of("when", "NEVER"));
        JsonPath attempt = broughtAfterItsEnd(lesson, student, Map.of("release", out));
        send(student, attempt, List.of(answered(attempt, "HOW_MANY", "240", 1, 10_000L)))
                .body("outcomes.outcome", contains("LATE"));
    }

    @Test
    void answersGivenInTime_ofAnAttemptNobodyFetchedAhead_areLate() {
        Lesson lesson = Lesson.any();
        JsonPath student = lesson.student("Ola");
        String assignment = lesson.assign(Map.of("timeLimitSeconds", 600));
        JsonPath attempt = start(student, assignment);
        clock.advance(Duration.ofSeconds(700));
        send(student, attempt, List.of(answered(attempt, "HOW_MANY", "240", 1, 10_000L)))
                .body("outcomes.outcome", contains("LATE"));
    }

    /** Ten minutes long, begun on the device half an hour ago. */
    private JsonPath broughtAfterItsEnd(Lesson lesson, JsonPath student, Map<String, ?> more) {
        Map<String, Object> options = new HashMap<>(Map.of("timeLimitSeconds", 600, "downloadable", true));
        options.putAll(more);
        String assignment = lesson.assign(options);
        String id = newId();
        download(student, assignment, id).statusCode(200);
        clock.advance(Duration.ofMinutes(30));
        Map<String, ?> start = Map.of("assignmentId", assignment, "elapsedMillis", 1_800_000);
        return starting(student, id, start)
                .statusCode(201)
                .body("state", is("OPEN"))
                .extract()
                .jsonPath();
    }

    private static Map<String, Object> answered(
            JsonPath attempt, String kind, String text, int sequence, @Nullable Long elapsed) {
        Map<String, Object> response = new HashMap<>(answer(attempt, kind, text, sequence));
        response.put("elapsedMillis", elapsed);
        return response;
    }

    @Test
    void read_withAnswers_showsWhatCountsAndWhereToGoOn() {
        Lesson lesson = Lesson.any();
        JsonPath student = lesson.student("Ola");
        JsonPath attempt = start(student, lesson.assign(Map.of()));
        Map<String, Object> chosen = answer(attempt, "WHO", "Maria Zielińska", 1);
        send(
                        student,
                        attempt,
                        List.of(chosen, answer(attempt, "HOW_MANY", "24", 2), answer(attempt, "HOW_MANY", "240", 4)))
                .statusCode(200);
        as(student)
                .get("/api/v1/attempts/{id}", attempt.getString("id"))
                .then()
                .body("lastSequence", is(4), "answers", hasSize(2))
                .body("answers[0].choiceIds", contains(chosen.get("choiceId")), "answers[0].text", nullValue())
                .body("answers[1].text", is("240"), "answers[1].sequence", is(4), "answers[1].choiceIds", hasSize(0));
        starting(student, attempt.getString("id"), Map.of("assignmentId", attempt.getString("assignmentId")))
                .statusCode(200)
                .body("answers", hasSize(2), "title", startsWith("Bibl"));
    }
}

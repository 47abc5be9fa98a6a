package pl.pytajnik.server.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.attempt.Playing.answer;
import static pl.pytajnik.server.attempt.Playing.play;
import static pl.pytajnik.server.attempt.Playing.result;
import static pl.pytajnik.server.attempt.Playing.send;
import static pl.pytajnik.server.attempt.Playing.start;
import static pl.pytajnik.server.attempt.Playing.submit;
import static pl.pytajnik.server.quiz.Setting.answersReleased;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.pytajnik.server.article.Drafting;
import pl.pytajnik.server.bank.Accepting;
import pl.pytajnik.server.platform.TestClock;
import pl.pytajnik.server.quiz.Setting;

@QuarkusTest
class ResultsTest {
    @Inject
    TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void result_releasedOnSubmission_showsKeysAndProofs() {
        Lesson lesson = Lesson.any();
        JsonPath student = lesson.student("Ola");
        JsonPath attempt =
                play(student, lesson.assign(Map.of()), "Maria Zielińska", "5 maja 1921 roku", "DWIEŚCIE  czterdziesci");
        result(student, attempt)
                .statusCode(200)
                .body("attemptId", is(attempt.getString("id")), "state", is("SUBMITTED"), "released", is(true))
                .body(
                        "score",
                        is(2f),
                        "maxScore",
                        is(3f),
                        "questions.correct",
                        contains(true, false, true),
                        "questions.fraction",
                        contains(1f, 0f, 1f))
                .body("questions.key", contains("Maria Zielińska", "3 maja 1921 roku", "240"))
                .body("questions.response", contains("Maria Zielińska", "5 maja 1921 roku", "DWIEŚCIE  czterdziesci"))
                .body("questions[0].evidence.text", is(Drafting.WHO.evidence().text()))
                .body("questions[0].evidence.start", is(Drafting.WHO.evidence().start()));
    }

    @Test
    void result_beforeSubmission_isRefused() {
        Lesson lesson = Lesson.any();
        JsonPath student = lesson.student("Ola");
        JsonPath attempt = start(student, lesson.assign(Map.of()));
        result(student, attempt).statusCode(409).body("type", is("/problems/attempt-open"));
    }

    @Test
    void result_beforeTheDeadline_showsTheScoreAndNoKey() {
        Lesson lesson = Lesson.any();
        JsonPath student = lesson.student("Ola");
        String due = clock.instant().plus(Duration.ofHours(1)).toString();
        String assignment =
                lesson.assign(Map.of("mode", "GRADED", "dueAt", due, "release", answersReleased("AFTER_DEADLINE")));
        JsonPath attempt = play(student, assignment, "Maria Zielińska", "3 maja 1921 roku", "7");
        clock.advance(Duration.ofHours(1).plusSeconds(3));
        result(student, attempt)
                .statusCode(200)
                .body(
                        "released",
                        is(false),
                        "score",
                        is(2f),
                        "questions.response",
                        contains("Maria Zielińska", "3 maja 1921 roku", "7"))
                .body("questions.remark", everyItem(nullValue()), "questions.remarkCode", everyItem(nullValue()))
                .body("questions.key", everyItem(nullValue()), "questions.correct", everyItem(nullValue()))
                .body("questions.evidence", everyItem(nullValue()));
        clock.advance(Duration.ofSeconds(10));
        result(student, attempt)
                .body(
                        "released",
                        is(true),
                        "questions.correct",
                        contains(true, true, false),
                        "questions[2].key",
                        is("240"));
    }

    @Test
    void result_ofATypedAnswer_saysWhatIsWrongWithIt() {
        Lesson lesson = Lesson.any();
        JsonPath student = lesson.student("Ola");
        JsonPath attempt = play(student, lesson.assign(Map.of()), "Maria Zielińska", "3 maja 1921 roku", "240 lub 250");
        result(student, attempt)
                .body("score", is(2f), "questions.correct", contains(true, true, false))
                .body("questions.remark", contains(null, null, "Podaj jedną odpowiedź."))
                .body("questions.remarkCode", contains(null, null, "several-answers"));
    }

    @Test
    void result_ofAnIncompleteAnswer_scoresNothing_andSaysWhatIsMissing() {
        Lesson lesson = Lesson.any();
        List<String> items = Accepting.anyItems(lesson.teacher());
        Map<String, ?> range = Map.of(
                "stem",
                "Ile?",
                "key",
                "10–12",
                "accepted",
                List.of(),
                "distractors",
                List.of(),
                "format",
                "TYPED_TEXT");
        as(lesson.teacher())
                .header("If-Match", "\"1\"")
                .body(range)
                .put("/api/v1/items/{id}", items.get(2))
                .then()
                .statusCode(200);
        String quiz = Setting.quiz(lesson.teacher(), items).getString("id");
        Lesson ranged = new Lesson(lesson.teacher(), lesson.classroom(), Setting.publish(lesson.teacher(), quiz));
        JsonPath student = ranged.student("Ola");
        JsonPath attempt = play(student, ranged.assign(Map.of()), "Maria Zielińska", "3 maja 1921 roku", "10");
        result(student, attempt)
                .body("score", is(2f), "questions[2].correct", is(false), "questions[2].key", is("10–12"))
                .body("questions[2].remark", is("Podaj początek i koniec."))
                .body("questions[2].remarkCode", is("range-incomplete"));
    }

    @Test
    void result_ofAnUnansweredQuestion_isWrongWithoutAResponse() {
        Lesson lesson = Lesson.any();
        JsonPath student = lesson.student("Ola");
        JsonPath attempt = start(student, lesson.assign(Map.of()));
        submit(student, attempt).statusCode(200);
        result(student, attempt)
                .body("score", is(0f), "questions.response", everyItem(nullValue()))
                .body("questions.correct", everyItem(is(false)));
    }

    @Test
    void result_whenTheTimeIsOver_isThereWithoutSubmission() {
        Lesson lesson = Lesson.any();
        JsonPath student = lesson.student("Ola");
        JsonPath attempt = start(student, lesson.assign(Map.of("timeLimitSeconds", 60)));
        send(student, attempt, List.of(answer(attempt, "HOW_MANY", "240", 1)));
        clock.advance(Duration.ofMinutes(2));
        result(student, attempt).statusCode(200).body("score", is(1f), "state", is("SUBMITTED"));
    }

    @Test
    void result_afterTheItemWasEdited_isScoredByTheFrozenVersion() {
        Lesson lesson = Lesson.any();
        JsonPath student = lesson.student("Ola");
        String assignment = lesson.assign(Map.of());
        String item = lesson.edition().getString("items[2].itemId");
        as(lesson.teacher())
                .header("If-Match", "\"1\"")
                .body(Map.of(
                        "stem",
                        "Ile?",
                        "key",
                        "999",
                        "accepted",
                        List.of(),
                        "distractors",
                        List.of(),
                        "format",
                        "TYPED_TEXT"))
                .put("/api/v1/items/{id}", item)
                .then()
                .statusCode(200);
        JsonPath attempt = play(student, assignment, "Ewa Lis", "1 lipca 1921 roku", "240");
        assertThat(attempt.getString("questions[2].stem")).isEqualTo(Drafting.HOW_MANY.stem());
        result(student, attempt).body("score", is(1f), "questions[2].key", is("240"));
    }

    @Test
    void teachersResults_listEveryStudentAndWhatDidNotCount() {
        Lesson lesson = Lesson.any();
        JsonPath ola = lesson.student("Ola");
        JsonPath jan = lesson.student("Jan");
        lesson.student("Iza");
        String assignment = lesson.assign(Map.of("timeLimitSeconds", 600, "maxAttempts", 3));
        play(ola, assignment, "Maria Zielińska", "3 maja 1921 roku", "240");
        play(ola, assignment, "Ewa Lis", "3 maja 1921 roku", "240");
        JsonPath attempt = start(jan, assignment);
        send(
                jan,
                attempt,
                List.of(
                        answer(attempt, "WHO", "Ewa Lis", 1),
                        answer(attempt, "WHO", "Maria Zielińska", 2),
                        answer(attempt, "WHO", "Jan Kowal", 3),
                        answer(attempt, "WHEN", "3 maja 1921 roku", 4)));
        lesson.results(assignment)
                .then()
                .statusCode(200)
                .body("items.nickname", contains("Iza", "Jan", "Ola"))
                .body("items[1].attempts[0].state", is("OPEN"), "items[1].attempts[0].score", nullValue())
                .body("items[1].attempts[0].supersededResponses", is(2));
        clock.advance(Duration.ofHours(1));
        send(jan, attempt, List.of(answer(attempt, "HOW_MANY", "240", 5)));
        lesson.results(assignment)
                .then()
                .body("items[0].attempts.size()", is(0), "items[2].attempts.score", contains(3f, 2f))
                .body("items[2].attempts.number", contains(1, 2), "items[2].attempts.lateResponses", contains(0, 0))
                .body("items[1].attempts.state", contains("SUBMITTED"), "items[1].attempts.score", contains(1f))
                .body("items[1].attempts.lateResponses", contains(1))
                .body("items[1].attempts.supersededResponses", contains(2))
                .body("items[1].attempts.submittedAt", contains(attempt.getString("endsAt")));
    }

    @Test
    void teachersResults_whenTheTimeIsOver_scoreWhatNobodySubmitted() {
        Lesson lesson = Lesson.any();
        String assignment = lesson.assign(Map.of("timeLimitSeconds", 60));
        for (String nickname : List.of("Ola", "Jan")) {
            JsonPath student = lesson.student(nickname);
            JsonPath attempt = start(student, assignment);
            send(student, attempt, List.of(answer(attempt, "HOW_MANY", "240", 1)));
        }
        clock.advance(Duration.ofMinutes(2));
        lesson.results(assignment).then().body("items.attempts.score.flatten()", contains(1f, 1f));
    }

    @Test
    void teachersResults_ofPractice_leaveTheGradedOnesAlone() {
        Lesson lesson = Lesson.any();
        JsonPath student = lesson.student("Ola");
        String graded = lesson.assign(Map.of("mode", "GRADED"));
        String practice = lesson.assign(Map.of("mode", "PRACTICE"));
        play(student, graded, "Ewa Lis", "3 maja 1921 roku", "1");
        Map<String, ?> before = lesson.results(graded).jsonPath().getMap("");
        play(student, practice, "Maria Zielińska", "3 maja 1921 roku", "240");
        play(student, practice, "Maria Zielińska", "3 maja 1921 roku", "240");
        assertThat(lesson.results(graded).jsonPath().getMap("")).isEqualTo(before);
        lesson.results(practice).then().body("items[0].attempts.score", contains(3f, 3f));
    }

    @Test
    void teachersResults_forAnybodyElse_areClosed() {
        Lesson lesson = Lesson.any();
        String assignment = lesson.assign(Map.of());
        as(Lesson.any().teacher())
                .get("/api/v1/assignments/{id}/results", assignment)
                .then()
                .statusCode(404);
        as(lesson.student("Ola"))
                .get("/api/v1/assignments/{id}/results", assignment)
                .then()
                .statusCode(403);
    }
}

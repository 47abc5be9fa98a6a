package pl.pytajnik.server.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static pl.pytajnik.server.account.People.anonymous;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.attempt.Playing.answer;
import static pl.pytajnik.server.attempt.Playing.play;
import static pl.pytajnik.server.attempt.Playing.result;
import static pl.pytajnik.server.attempt.Playing.send;
import static pl.pytajnik.server.attempt.Playing.start;
import static pl.pytajnik.server.attempt.Playing.submit;
import static pl.pytajnik.server.classroom.Classes.PIN;
import static pl.pytajnik.server.classroom.Classes.anyClass;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pytajnik.server.attempt.Lesson;
import pl.pytajnik.server.bank.Accepting;
import pl.pytajnik.server.platform.AtOnce;
import pl.pytajnik.server.platform.Statements;

@QuarkusTest
class RulingsTest {
    private static final String RULINGS = "/api/v1/editions/{id}/rulings";
    private static final String RIGHT_WHO = "Maria Zielińska";
    private static final String RIGHT_WHEN = "3 maja 1921 roku";

    private Lesson lesson;
    private String assignment;

    @BeforeEach
    void setUp() {
        lesson = Lesson.any();
        assignment = lesson.assign(Map.of());
    }

    @Test
    void voiding_takesTheQuestionOutOfEveryScoreAndMaximum() {
        JsonPath ola = lesson.student("Ola");
        JsonPath jan = lesson.student("Jan");
        JsonPath right = play(ola, assignment, RIGHT_WHO, RIGHT_WHEN, "240");
        JsonPath wrong = play(jan, assignment, "Ewa Lis", RIGHT_WHEN, "240");
        ruled(rule(0, voiding(0)))
                .body("dryRun", is(false), "attempts", is(2), "changed", is(2), "ruling.revision", is(1))
                .body("changes.nickname", containsInAnyOrder("Ola", "Jan"))
                .body("changes.before.score", containsInAnyOrder(3f, 2f), "changes.before.max", contains(3f, 3f))
                .body("changes.after.score", contains(2f, 2f), "changes.after.max", contains(2f, 2f));
        result(ola, right)
                .body("score", is(2f), "maxScore", is(2f), "questions.voided", contains(true, false, false))
                .body("questions.correct", contains(true, true, true));
        result(jan, wrong).body("score", is(2f), "maxScore", is(2f), "questions[0].correct", is(false));
        lesson.results(assignment)
                .then()
                .body("items.attempts.flatten().score", contains(2f, 2f))
                .body("items.attempts.flatten().maxScore", contains(2f, 2f));
        as(ola).get("/api/v1/me/progress").then().body("answered", is(2), "correct", is(2));
    }

    @Test
    void aDryRun_listsWhoWouldChange_andChangesNothing() {
        JsonPath ola = lesson.student("Ola");
        JsonPath attempt = play(ola, assignment, RIGHT_WHO, RIGHT_WHEN, "240");
        as(lesson.teacher())
                .queryParam("dryRun", true)
                .body(voiding(0))
                .post(RULINGS, edition())
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("dryRun", is(true), "changed", is(1), "changes[0].nickname", is("Ola"))
                .body("changes[0].studentId", is(ola.getString("account.id")))
                .body("changes[0].attemptId", is(attempt.getString("id")))
                .body("changes[0].before.score", is(3f), "changes[0].after.max", is(2f));
        result(ola, attempt).body("score", is(3f), "maxScore", is(3f));
        rulings().header("ETag", "\"0\"").body("items", hasSize(0));
    }

    @Test
    void voiding_takenBack_givesEverythingBack() {
        JsonPath ola = lesson.student("Ola");
        JsonPath attempt = play(ola, assignment, RIGHT_WHO, "5 maja 1921 roku", "240");
        ruled(rule(0, voiding(0)));
        ruled(rule(1, asPublished(0))).body("changed", is(1), "changes[0].after.score", is(2f));
        result(ola, attempt)
                .body("score", is(2f), "maxScore", is(3f), "questions.voided", contains(false, false, false))
                .body("questions.correct", contains(true, false, true));
        rulings()
                .header("ETag", "\"2\"")
                .body("items.decision", contains("AS_PUBLISHED", "VOIDED"), "items.revision", contains(2, 1))
                .body("items.reason", contains("jednak dobre", "złe pytanie"));
    }

    @Test
    void rekeying_marksAChoiceByTheTextOfTheLaterKey() {
        JsonPath ola = lesson.student("Ola");
        JsonPath jan = lesson.student("Jan");
        JsonPath olas = play(ola, assignment, RIGHT_WHO, RIGHT_WHEN, "240");
        JsonPath jans = play(jan, assignment, "Ewa Lis", RIGHT_WHEN, "240");
        reword(0, "Ewa Lis", List.of("Anna Nowak", RIGHT_WHO), "SINGLE_CHOICE");
        ruled(rule(0, rekeying(0, 2)))
                .body("changed", is(2), "changes.after.score", containsInAnyOrder(2f, 3f))
                .body("changes.after.max", contains(3f, 3f));
        result(ola, olas)
                .body("score", is(2f), "questions[0].correct", is(false), "questions[0].key", is("Ewa Lis"))
                .body("questions[0].voided", is(false));
        result(jan, jans).body("score", is(3f), "questions[0].correct", is(true));
        as(lesson.teacher())
                .get("/api/v1/assignments/{id}/statistics", assignment)
                .then()
                .body("items[0].choices.right", contains(false, false, false, true))
                .body("items.ruling", contains("REKEYED", null, null), "items[0].markedBy", is(2))
                .body("items[0].figures.facility.value", is(0.5f));
    }

    @Test
    void rekeying_marksWhatWasTyped() {
        JsonPath ola = lesson.student("Ola");
        JsonPath attempt = play(ola, assignment, RIGHT_WHO, RIGHT_WHEN, "241");
        reword(2, "241", List.of(), "TYPED_TEXT");
        ruled(rule(0, rekeying(2, 2))).body("changed", is(1));
        result(ola, attempt).body("score", is(3f), "questions[2].key", is("241"));
    }

    @Test
    void rekeying_leavesWhatAnErasedStudentTyped() {
        JsonPath ola = lesson.student("Ola");
        play(ola, assignment, RIGHT_WHO, RIGHT_WHEN, "240");
        play(lesson.student("Jan"), assignment, RIGHT_WHO, RIGHT_WHEN, "240");
        as(ola).body(Map.of("secret", PIN)).post("/api/v1/me/erasure").then().statusCode(204);
        reword(2, "241", List.of(), "TYPED_TEXT");
        ruled(rule(0, rekeying(2, 2))).body("attempts", is(2), "changed", is(1), "changes.nickname", contains("Jan"));
    }

    @Test
    void attemptsThatEndLater_followTheRuling() {
        JsonPath ola = lesson.student("Ola");
        JsonPath attempt = start(ola, assignment);
        ruled(rule(0, voiding(0))).body("attempts", is(0), "changed", is(0));
        send(ola, attempt, List.of(answer(attempt, "WHO", "Ewa Lis", 1), answer(attempt, "WHEN", RIGHT_WHEN, 2)));
        submit(ola, attempt);
        result(ola, attempt).body("score", is(1f), "maxScore", is(2f), "questions[0].voided", is(true));
        ruled(rule(1, asPublished(0))).body("changed", is(1));
        result(ola, attempt).body("score", is(1f), "maxScore", is(3f));
    }

    @Test
    void aRuling_holdsInAllClasses() {
        Lesson elsewhere = new Lesson(lesson.teacher(), anyClass(lesson.teacher()), lesson.edition());
        JsonPath jan = elsewhere.student("Jan");
        JsonPath attempt = play(jan, elsewhere.assign(Map.of()), RIGHT_WHO, RIGHT_WHEN, "240");
        play(lesson.student("Ola"), assignment, RIGHT_WHO, RIGHT_WHEN, "240");
        ruled(rule(0, voiding(1))).body("changed", is(2));
        result(jan, attempt).body("maxScore", is(2f));
    }

    @Test
    void statistics_leaveAVoidedQuestionOut() {
        play(lesson.student("Ola"), assignment, RIGHT_WHO, RIGHT_WHEN, "240");
        String tag = as(lesson.teacher())
                .get("/api/v1/assignments/{id}/statistics", assignment)
                .header("ETag");
        ruled(rule(0, voiding(0)));
        as(lesson.teacher())
                .header("If-None-Match", tag)
                .get("/api/v1/assignments/{id}/statistics", assignment)
                .then()
                .statusCode(200)
                .body("quiz.max.value", is(2f), "quiz.mean.value", is(2f))
                .body("items.ruling", contains("VOIDED", null, null))
                .body("items[0].figures.facility.missing", is("VOIDED"), "items[0].figures.n", is(1))
                .body("items[0].choices.count", contains(1, 0, 0, 0));
    }

    @Test
    void aRuling_tellsOperatorsAndPrograms() {
        play(lesson.student("Ola"), assignment, RIGHT_WHO, RIGHT_WHEN, "240");
        ruled(rule(0, voiding(0)));
        ruled(rule(1, asPublished(0)));
        as(lesson.teacher())
                .get("/api/v1/events")
                .then()
                .body("items.type", hasItem("item.voided"))
                .body("items.findAll { it.type == 'attempt.rescored' }.data.score", contains(2f, 3f))
                .body("items.findAll { it.type == 'attempt.rescored' }.data.scoreBefore", contains(3f, 2f))
                .body("items.findAll { it.type == 'item.restored' }.data.attemptsChanged", contains(1));
    }

    @Test
    void changes_ofARuling_areKept() {
        JsonPath ola = lesson.student("Ola");
        JsonPath jan = lesson.student("Jan");
        play(ola, assignment, RIGHT_WHO, RIGHT_WHEN, "240");
        play(jan, assignment, "Ewa Lis", RIGHT_WHEN, "240");
        String ruling = ruled(rule(0, voiding(0))).extract().path("ruling.id");
        ruled(rule(1, asPublished(0)));
        JsonPath first = as(lesson.teacher())
                .queryParam("limit", 1)
                .get("/api/v1/rulings/{id}/changes", ruling)
                .then()
                .statusCode(200)
                .body("items.nickname", contains("Jan"), "items[0].before.score", is(2f))
                .extract()
                .jsonPath();
        as(lesson.teacher())
                .queryParam("cursor", first.getString("next"))
                .get("/api/v1/rulings/{id}/changes", ruling)
                .then()
                .body("items.nickname", contains("Ola"), "items[0].after.max", is(2f), "next", nullValue());
    }

    @Test
    void ruling_onWhatAnotherHasChangedMeanwhile_isRefused() {
        rule(null, voiding(0)).statusCode(428);
        ruled(rule(0, voiding(0)));
        rule(0, voiding(1)).statusCode(412).body("type", is("/problems/precondition-failed"));
    }

    @Test
    void ruling_twiceAtOnce_happensOnce() throws Exception {
        JsonPath ola = lesson.student("Ola");
        JsonPath attempt = play(ola, assignment, RIGHT_WHO, RIGHT_WHEN, "240");
        List<Integer> codes = AtOnce.send(4, () -> rule(0, voiding(0)).extract().statusCode());
        assertThat(codes).containsExactlyInAnyOrder(201, 412, 412, 412);
        result(ola, attempt).body("maxScore", is(2f));
    }

    @Test
    void ruling_whileStudentsStartAndSubmit_missesNobody() throws Exception {
        List<JsonPath> students = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            students.add(lesson.student("Uczeń " + i));
        }
        List<Callable<Integer>> requests = new ArrayList<>();
        for (JsonPath student : students) {
            requests.add(() -> {
                play(student, assignment, RIGHT_WHO, RIGHT_WHEN, "240");
                return 201;
            });
        }
        requests.add(() -> rule(0, voiding(0)).extract().statusCode());
        Collections.rotate(requests, 3);
        assertThat(AtOnce.send(requests)).containsOnly(201);
        lesson.results(assignment)
                .then()
                .body("items.attempts.flatten().maxScore", is(Collections.nCopies(6, 2f)))
                .body("items.attempts.flatten().score", is(Collections.nCopies(6, 2f)));
    }

    @Test
    void ruling_onWhatCannotBe_isRefused() {
        rule(0, body("AS_PUBLISHED", 0, null, " ")).statusCode(422).body("errors.pointer", contains("/reason"));
        rule(0, body("VOIDED", 0, 2, "x")).statusCode(422).body("errors.pointer", contains("/version"));
        rule(0, body("REKEYED", 0, null, "x")).statusCode(422).body("errors.pointer", contains("/version"));
        rule(0, rekeying(0, 7)).statusCode(422).body("errors.pointer", contains("/version"));
        rule(0, rekeying(0, 1))
                .statusCode(422)
                .body("errors.detail", contains("must be later than 1, which was published"));
        reword(0, "Ktoś inny", List.of(RIGHT_WHO), "SINGLE_CHOICE");
        rule(0, rekeying(0, 2)).statusCode(422).body("errors.pointer", contains("/version"));
        reword(2, "24", List.of("240"), "SINGLE_CHOICE");
        rule(0, rekeying(2, 2)).statusCode(422).body("errors.pointer", contains("/version"));
        Map<String, Object> elsewhere = voiding(0);
        elsewhere.put("itemId", Accepting.anyItems(lesson.teacher()).get(0));
        rule(0, elsewhere).statusCode(422).body("errors.pointer", contains("/itemId"));
    }

    @Test
    void voiding_theLastQuestionThatCounts_isRefused() {
        ruled(rule(0, voiding(0)));
        ruled(rule(1, voiding(1)));
        rule(2, voiding(2)).statusCode(409).body("type", is("/problems/last-counting-item"));
    }

    @Test
    void rulings_forAnybodyElse_areClosed() {
        JsonPath stranger = Lesson.any().teacher();
        as(stranger).get(RULINGS, edition()).then().statusCode(404);
        as(stranger)
                .header("If-Match", "\"0\"")
                .body(voiding(0))
                .post(RULINGS, edition())
                .then()
                .statusCode(404);
        as(stranger)
                .queryParam("dryRun", true)
                .body(voiding(0))
                .post(RULINGS, edition())
                .then()
                .statusCode(404);
        as(lesson.student("Ola"))
                .body(voiding(0))
                .post(RULINGS, edition())
                .then()
                .statusCode(403);
        anonymous().get(RULINGS, edition()).then().statusCode(401);
        String ruling = ruled(rule(0, voiding(0))).extract().path("ruling.id");
        as(stranger).get("/api/v1/rulings/{id}/changes", ruling).then().statusCode(404);
    }

    @Test
    void regrading_withAsManyStatementsForManyAsForOne() {
        play(lesson.student("Ola"), assignment, RIGHT_WHO, RIGHT_WHEN, "240");
        long forOne = Statements.during(() -> ruled(rule(0, voiding(0))));
        play(lesson.student("Jan"), assignment, RIGHT_WHO, RIGHT_WHEN, "240");
        play(lesson.student("Iza"), assignment, RIGHT_WHO, RIGHT_WHEN, "240");
        long forThree = Statements.during(() -> ruled(rule(1, asPublished(0))));
        assertThat(forThree).isLessThanOrEqualTo(forOne);
    }

    private String edition() {
        return lesson.edition().getString("id");
    }

    private ValidatableResponse rulings() {
        return as(lesson.teacher()).get(RULINGS, edition()).then().statusCode(200);
    }

    private ValidatableResponse rule(Integer seen, Map<String, Object> ruling) {
        var request = as(lesson.teacher()).body(ruling);
        return (seen == null ? request : request.header("If-Match", "\"" + seen + "\""))
                .post(RULINGS, edition())
                .then();
    }

    private static ValidatableResponse ruled(ValidatableResponse answer) {
        return answer.statusCode(201);
    }

    private Map<String, Object> voiding(int question) {
        return body("VOIDED", question, null, "złe pytanie");
    }

    private Map<String, Object> asPublished(int question) {
        return body("AS_PUBLISHED", question, null, "jednak dobre");
    }

    private Map<String, Object> rekeying(int question, int version) {
        return body("REKEYED", question, version, "zły klucz");
    }

    private Map<String, Object> body(String decision, int question, Integer version, String reason) {
        Map<String, Object> body = new HashMap<>();
        body.put("itemId", lesson.edition().getString("items[" + question + "].itemId"));
        body.put("decision", decision);
        body.put("version", version);
        body.put("reason", reason);
        return body;
    }

    private void reword(int question, String key, List<String> distractors, String format) {
        as(lesson.teacher())
                .header("If-Match", "\"1\"")
                .body(Map.of(
                        "stem",
                        "Kto?",
                        "key",
                        key,
                        "accepted",
                        List.of(),
                        "distractors",
                        distractors,
                        "format",
                        format))
                .put("/api/v1/items/{id}", lesson.edition().getString("items[" + question + "].itemId"))
                .then()
                .statusCode(200);
    }
}

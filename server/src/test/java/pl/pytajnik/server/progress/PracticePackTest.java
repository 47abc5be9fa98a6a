package pl.pytajnik.server.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static pl.pytajnik.server.account.People.anyTeacher;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.classroom.Classes.anyClass;
import static pl.pytajnik.server.progress.Practice.MINE;
import static pl.pytajnik.server.progress.Practice.answer;
import static pl.pytajnik.server.progress.Practice.overview;
import static pl.pytajnik.server.progress.Practice.send;
import static pl.pytajnik.server.quiz.Setting.answersReleased;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.pytajnik.server.attempt.Lesson;
import pl.pytajnik.server.bank.EveryFormat;
import pl.pytajnik.server.platform.Statements;
import pl.pytajnik.server.platform.TestClock;
import pl.pytajnik.server.quiz.Setting;

/** Questions taken along with their keys, answered without a network, and what becomes of the answers later. */
@QuarkusTest
class PracticePackTest {
    private static final Map<String, ?> ALL = Map.of("scope", "ALL", "limit", 50);

    @Inject
    TestClock clock;

    @Inject
    EntityManager database;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private static ValidatableResponse packing(JsonPath student, Map<String, ?> wanted) {
        return as(student).body(wanted).post(MINE + "/packs").then();
    }

    /** Its questions, found where a session has them. */
    private static JsonPath asSession(ValidatableResponse pack) {
        JsonPath json = pack.statusCode(201).extract().jsonPath();
        return new JsonPath(JsonObject.of("id", json.get("id"), "questions", json.getList("questions.question"))
                .encode());
    }

    private static Lesson everyFormat() {
        JsonPath teacher = anyTeacher();
        JsonPath quiz = Setting.quiz(teacher, EveryFormat.items(teacher));
        return new Lesson(teacher, anyClass(teacher), Setting.publish(teacher, quiz.getString("id")));
    }

    @Test
    void pack_ofEveryFormat_hasWhatADeviceJudgesBy() {
        Lesson lesson = everyFormat();
        lesson.assign(Map.of());
        String key = "questions.find { it.question.format == '%s' }.key.";
        packing(lesson.student("Ola"), ALL)
                .statusCode(201)
                .body("questions", hasSize(6), "questions.key.feedback", everyItem(is(EveryFormat.FEEDBACK)))
                .body(key.formatted("SINGLE_CHOICE") + "choices.right", contains(true, false))
                .body(key.formatted("SINGLE_CHOICE") + "key", is("Wisła"))
                .body(key.formatted("MULTIPLE_CHOICE") + "choices.right", contains(true, true, false, false))
                .body(key.formatted("MULTIPLE_CHOICE") + "credit", is("PROPORTIONAL_WITH_PENALTY"))
                .body(key.formatted("MULTIPLE_CHOICE") + "choices.feedback", everyItem(is(EveryFormat.FEEDBACK)))
                .body(key.formatted("TRUE_FALSE") + "choices.right", contains(true, false))
                .body(key.formatted("TYPED_TEXT") + "typed.forms", contains("mitochondrium", "mitochondria"))
                .body(key.formatted("TYPED_TEXT") + "typed.otherwise", is("WRONG"))
                .body(key.formatted("NUMBER") + "typed.forms", hasItems("1047 km", "1047 kilometrow"))
                .body(key.formatted("NUMBER") + "typed.otherwise", is("NUMBER"))
                .body(key.formatted("NUMBER") + "typed.numbers[0].from", is(1037))
                .body(key.formatted("NUMBER") + "typed.numbers[0].to", is(1057))
                .body(key.formatted("NUMBER") + "typed.numbers[0].units", contains("km", "kilometrow", "kilometry"))
                .body(key.formatted("DATE") + "typed.forms", hasItems("15 sierpnia 1920", "15.08.1920", "15 viii 1920"))
                .body(key.formatted("DATE") + "typed.otherwise", is("DATE"))
                .body(key.formatted("DATE") + "typed.dates", contains(Map.of("year", 1920, "month", 8, "day", 15)));
    }

    @Test
    void pack_ofGeneratedItems_hasTheirEvidence() {
        Lesson lesson = Lesson.any();
        lesson.assign(Map.of());
        packing(lesson.student("Ola"), ALL)
                .body("questions.key.evidence.text", everyItem(notNullValue()))
                .body("questions.key.key", contains("Maria Zielińska", "3 maja 1921 roku", "240"))
                .body("questions[2].key.typed.forms", hasItems("240", "dwiescie czterdziesci"));
        packing(lesson.student("Jan"), Map.of("scope", "ALL", "limit", 51)).statusCode(422);
    }

    @Test
    void pack_ofWhatIsSecret_isEmpty() {
        Lesson lesson = Lesson.any();
        lesson.assign(Map.of());
        String due = clock.instant().plus(Duration.ofHours(1)).toString();
        lesson.assign(Map.of("mode", "GRADED", "dueAt", due));
        packing(lesson.student("Ola"), ALL).statusCode(201).body("questions", hasSize(0));
    }

    @Test
    void pack_ofItemsWhoseFeedbackIsKept_hasNone() {
        Lesson lesson = everyFormat();
        Map<String, ?> atOnce = Map.of("when", "AFTER_SUBMISSION");
        lesson.assign(
                Map.of("release", Map.of("score", atOnce, "answers", atOnce, "feedback", Map.of("when", "BY_HAND"))));
        packing(lesson.student("Ola"), ALL)
                .body("questions", hasSize(6), "questions.key.feedback", everyItem(nullValue()))
                .body("questions.key.key", everyItem(notNullValue()))
                .body(not(containsString(EveryFormat.FEEDBACK)));
    }

    @Test
    void answers_weeksLater_areRememberedAsTheyWereGiven() {
        Lesson lesson = Lesson.any();
        lesson.assign(Map.of());
        JsonPath ola = lesson.student("Ola");
        JsonPath pack = asSession(packing(ola, ALL));
        Instant taken = clock.instant();
        clock.advance(Duration.ofDays(40));
        Map<String, Object> wrong = answer(pack, "HOW_MANY", "241", taken.plus(Duration.ofHours(1)));
        Map<String, Object> right = answer(pack, "HOW_MANY", "240", taken.plus(Duration.ofDays(2)));
        send(ola, pack, List.of(right)).statusCode(200).body("outcomes[0].verdict.correct", is(true));
        send(ola, pack, List.of(right, wrong)).body("outcomes.outcome", contains("DUPLICATE", "RECORDED"));
        overview(ola).body("all.wrong", is(0), "all.now", is(1));
        as(ola).get(MINE + "/sessions/{id}", pack.getString("id"))
                .then()
                .body("answered", contains(right.get("itemId")), "questions.key", everyItem(nullValue()));
    }

    @Test
    void answers_whoseKeyBecameSecretMeanwhile_areKeptAndToldLater() {
        Lesson lesson = Lesson.any();
        lesson.assign(Map.of());
        lesson.assign(Map.of(
                "mode", "GRADED",
                "opensAt", clock.instant().plus(Duration.ofMinutes(10)).toString(),
                "dueAt", clock.instant().plus(Duration.ofHours(1)).toString(),
                "release", answersReleased("AFTER_DEADLINE")));
        JsonPath ola = lesson.student("Ola");
        JsonPath pack = asSession(packing(ola, ALL));
        clock.advance(Duration.ofMinutes(11));
        Map<String, Object> given = answer(pack, "WHO", "Ewa Lis", clock.instant());
        send(ola, pack, List.of(given))
                .statusCode(200)
                .body("outcomes.outcome", contains("RECORDED"), "outcomes.problem", contains(nullValue()))
                .body("outcomes[0].verdict", nullValue(), "outcomes[0].dueAt", nullValue())
                .body(not(containsString("Zielińska")));
        overview(ola).body("all.questions", is(0));
        clock.advance(Duration.ofHours(2));
        send(ola, pack, List.of(given))
                .body("outcomes.outcome", contains("DUPLICATE"), "outcomes[0].verdict.correct", is(false))
                .body("outcomes[0].verdict.key", is("Maria Zielińska"), "outcomes[0].dueAt", notNullValue());
        overview(ola).body("all.wrong", is(1));
    }

    /** Sessions of before packs were there say nothing of keys that were told. */
    @Test
    void session_storedBefore_isReadAndKeepsItsSecrets() {
        Lesson lesson = Lesson.any();
        lesson.assign(Map.of());
        JsonPath ola = lesson.student("Ola");
        JsonPath session = asSession(packing(ola, ALL));
        String forget = "update practice_session set questions = (select jsonb_agg(q - 'told') from"
                + " jsonb_array_elements(cast(questions as jsonb)) q) where id = :id";
        int forgotten = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(forget)
                        .setParameter("id", UUID.fromString(session.getString("id")))
                        .executeUpdate());
        assertThat(forgotten).isEqualTo(1);
        lesson.assign(Map.of("mode", "GRADED"));
        as(ola).get(MINE + "/sessions/{id}", session.getString("id")).then().body("questions", hasSize(3));
        send(ola, session, List.of(answer(session, "WHO", "Ewa Lis", clock.instant())))
                .body("outcomes.problem", contains("key-not-released"));
    }

    @Test
    void pack_ofAnother_takesNoAnswers() {
        Lesson lesson = Lesson.any();
        lesson.assign(Map.of());
        JsonPath pack = asSession(packing(lesson.student("Ola"), ALL));
        send(lesson.student("Jan"), pack, List.of(answer(pack, "WHO", "Ewa Lis", clock.instant())))
                .statusCode(404);
    }

    @Test
    void pack_ofManyQuestions_takesAsManyStatementsAsOfOne() {
        Lesson lesson = everyFormat();
        lesson.assign(Map.of());
        JsonPath ola = lesson.student("Ola");
        packing(ola, ALL);
        long ofOne = Statements.during(() -> packing(ola, Map.of("scope", "ALL", "limit", 1)));
        assertThat(Statements.during(() -> packing(ola, ALL))).isEqualTo(ofOne);
    }
}

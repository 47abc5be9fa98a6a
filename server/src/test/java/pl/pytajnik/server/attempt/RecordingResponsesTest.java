package pl.pytajnik.server.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static pl.pytajnik.server.attempt.Playing.answer;
import static pl.pytajnik.server.attempt.Playing.newId;
import static pl.pytajnik.server.attempt.Playing.result;
import static pl.pytajnik.server.attempt.Playing.send;
import static pl.pytajnik.server.attempt.Playing.start;
import static pl.pytajnik.server.attempt.Playing.submit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import pl.pytajnik.server.platform.AtOnce;
import pl.pytajnik.server.platform.Statements;

@QuarkusTest
class RecordingResponsesTest {
    private static final String RIGHT = "Maria Zielińska";
    private static final String WRONG = "Jan Kowal";

    @Inject
    EntityManager database;

    @Test
    void record_sameBatchAgain_isADuplicateAndNothingMore() {
        Lesson lesson = Lesson.any();
        JsonPath student = lesson.student("Ola");
        JsonPath attempt = start(student, lesson.assign(Map.of()));
        List<Map<String, Object>> batch =
                List.of(answer(attempt, "WHO", RIGHT, 1), answer(attempt, "HOW_MANY", "240", 2));
        send(student, attempt, batch)
                .statusCode(200)
                .body(
                        "outcomes.id",
                        contains(batch.get(0).get("id"), batch.get(1).get("id")))
                .body("outcomes.outcome", contains("APPLIED", "APPLIED"), "outcomes[0].problem", nullValue());
        send(student, attempt, batch).statusCode(200).body("outcomes.outcome", contains("DUPLICATE", "DUPLICATE"));
        assertThat(stored(attempt)).isEqualTo(2);
    }

    @Test
    void record_sameBatchOnManyThreads_storesEachResponseOnce() throws Exception {
        Lesson lesson = Lesson.any();
        JsonPath student = lesson.student("Ola");
        JsonPath attempt = start(student, lesson.assign(Map.of()));
        List<Map<String, Object>> batch = new ArrayList<>();
        for (int sequence = 1; sequence <= 20; sequence++) {
            batch.add(answer(attempt, "WHO", sequence % 2 == 0 ? RIGHT : WRONG, sequence));
        }
        List<String> outcomes = AtOnce.<List<String>>send(
                        6,
                        () -> send(student, attempt, batch)
                                .statusCode(200)
                                .extract()
                                .jsonPath()
                                .getList("outcomes.outcome"))
                .stream()
                .flatMap(List::stream)
                .toList();
        assertThat(outcomes).filteredOn("APPLIED"::equals).hasSize(1);
        assertThat(outcomes).filteredOn("SUPERSEDED"::equals).hasSize(19);
        assertThat(outcomes).filteredOn("DUPLICATE"::equals).hasSize(100);
        assertThat(stored(attempt)).isEqualTo(20);
        submit(student, attempt).statusCode(200);
        result(student, attempt).body("score", is(1f));
    }

    @Test
    void record_outOfOrder_theHighestSequenceCounts() {
        Lesson lesson = Lesson.any();
        JsonPath student = lesson.student("Ola");
        JsonPath attempt = start(student, lesson.assign(Map.of()));
        send(student, attempt, List.of(answer(attempt, "WHO", WRONG, 1))).body("outcomes.outcome", contains("APPLIED"));
        send(student, attempt, List.of(answer(attempt, "WHO", RIGHT, 7))).body("outcomes.outcome", contains("APPLIED"));
        send(student, attempt, List.of(answer(attempt, "WHO", WRONG, 3)))
                .body("outcomes.outcome", contains("SUPERSEDED"));
        submit(student, attempt);
        result(student, attempt).body("score", is(1f), "questions[0].response", is(RIGHT));
        assertThat(stored(attempt)).isEqualTo(3);
    }

    @Test
    void record_twiceInOneBatch_isADuplicate() {
        Lesson lesson = Lesson.any();
        JsonPath student = lesson.student("Ola");
        JsonPath attempt = start(student, lesson.assign(Map.of()));
        Map<String, Object> response = answer(attempt, "WHO", WRONG, 1);
        send(student, attempt, List.of(response, response))
                .statusCode(200)
                .body("outcomes.outcome", contains("APPLIED", "DUPLICATE"));
    }

    @Test
    void record_someThatAnswerNothing_refusesThoseAndKeepsTheOthers() {
        Lesson lesson = Lesson.any();
        JsonPath student = lesson.student("Ola");
        JsonPath attempt = start(student, lesson.assign(Map.of()));
        Map<String, Object> foreignChoice = answer(attempt, "WHO", RIGHT, 1);
        foreignChoice.put("choiceId", newId());
        Map<String, Object> typedWhereChosen = answer(attempt, "WHO", RIGHT, 2);
        typedWhereChosen.remove("choiceId");
        typedWhereChosen.put("text", RIGHT);
        Map<String, Object> foreignItem = answer(attempt, "WHO", RIGHT, 3);
        foreignItem.put("itemId", newId());
        Map<String, Object> tooLong = answer(attempt, "HOW_MANY", "2".repeat(1001), 4);
        send(
                        student,
                        attempt,
                        List.of(
                                foreignChoice,
                                typedWhereChosen,
                                foreignItem,
                                tooLong,
                                answer(attempt, "WHO", RIGHT, 5)))
                .statusCode(200)
                .body("outcomes.outcome", contains("REFUSED", "REFUSED", "REFUSED", "REFUSED", "APPLIED"))
                .body(
                        "outcomes.problem",
                        contains(
                                is("unknown-choice"),
                                is("validation"),
                                is("unknown-item"),
                                is("validation"),
                                nullValue()));
        assertThat(stored(attempt)).isEqualTo(1);
    }

    @Test
    void record_anIdOfAnotherAttempt_isRefusedAndLeavesItAlone() {
        Lesson lesson = Lesson.any();
        JsonPath ola = lesson.student("Ola");
        JsonPath jan = lesson.student("Jan");
        String assignment = lesson.assign(Map.of());
        JsonPath olas = start(ola, assignment);
        JsonPath jans = start(jan, assignment);
        Map<String, Object> taken = answer(olas, "WHO", RIGHT, 1);
        send(ola, olas, List.of(taken)).statusCode(200);
        send(jan, jans, List.of(taken)).body("outcomes.problem", contains("id-conflict"));
        assertThat(stored(olas)).isEqualTo(1);
        assertThat(stored(jans)).isZero();
    }

    @Test
    void record_whileItIsSubmitted_countsExactlyWhatWasApplied() throws Exception {
        Lesson lesson = Lesson.any();
        JsonPath student = lesson.student("Ola");
        String assignment = lesson.assign(Map.of());
        for (int round = 0; round < 5; round++) {
            JsonPath attempt = start(student, assignment);
            Callable<String> sending = () -> send(student, attempt, List.of(answer(attempt, "WHO", RIGHT, 1)))
                    .extract()
                    .path("outcomes[0].outcome");
            Callable<String> submitting =
                    () -> submit(student, attempt).extract().path("state");
            List<String> done = AtOnce.send(List.of(sending, submitting));
            assertThat(done.get(1)).isEqualTo("SUBMITTED");
            result(student, attempt).body("score", is(done.get(0).equals("APPLIED") ? 1f : 0f));
        }
    }

    @Test
    void record_manyAtOnce_withFewStatements() {
        Lesson lesson = Lesson.any();
        JsonPath student = lesson.student("Ola");
        JsonPath attempt = start(student, lesson.assign(Map.of()));
        List<Map<String, Object>> batch = new ArrayList<>();
        for (int sequence = 1; sequence <= 100; sequence++) {
            batch.add(answer(attempt, "HOW_MANY", "240", sequence));
        }
        assertThat(Statements.during(() -> send(student, attempt, batch).statusCode(200)))
                .isLessThanOrEqualTo(10);
        assertThat(stored(attempt)).isEqualTo(100);
    }

    @Test
    void record_batchOfTheWrongShape_namesWhatIsWrong() {
        Lesson lesson = Lesson.any();
        JsonPath student = lesson.student("Ola");
        JsonPath attempt = start(student, lesson.assign(Map.of()));
        send(student, attempt, List.of()).statusCode(422).body("errors.pointer", contains("/responses"));
        Map<String, Object> bad = new HashMap<>(answer(attempt, "WHO", RIGHT, 0));
        bad.remove("answeredAt");
        send(student, attempt, List.of(bad))
                .statusCode(422)
                .body("errors.pointer", contains("/responses/0/answeredAt", "/responses/0/sequence"));
        List<Map<String, Object>> tooMany = new ArrayList<>();
        for (int i = 1; i <= 501; i++) {
            tooMany.add(answer(attempt, "HOW_MANY", "1", i));
        }
        send(student, attempt, tooMany).statusCode(422).body("errors.pointer", hasItem("/responses"));
        assertThat(stored(attempt)).isZero();
    }

    private long stored(JsonPath attempt) {
        return database.createQuery("select count(*) from Response where attemptId = ?1", Long.class)
                .setParameter(1, UUID.fromString(attempt.getString("id")))
                .getSingleResult();
    }
}

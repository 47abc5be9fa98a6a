package pl.pytajnik.server.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.attempt.Playing.newId;
import static pl.pytajnik.server.attempt.Playing.send;
import static pl.pytajnik.server.attempt.Playing.start;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** In which order questions and choices come, and whether a student may go back. */
@QuarkusTest
class OrderTest {
    @Test
    void shuffledQuestions_differByAttemptAndStayOnReload() {
        Lesson lesson = Lesson.any();
        JsonPath kuba = lesson.student("Kuba");
        String assignment = lesson.assign(Map.of("shuffleQuestions", true));
        Set<List<String>> orders = new HashSet<>();
        for (int i = 0; i < 12; i++) {
            JsonPath attempt = start(kuba, assignment);
            List<String> order = attempt.getList("questions.itemId");
            orders.add(order);
            assertThat(reloaded(kuba, attempt).<String>getList("questions.itemId"))
                    .isEqualTo(order);
            assertThat(attempt.<Integer>getList("questions.position")).containsExactly(1, 2, 3);
        }
        assertThat(orders).hasSizeGreaterThan(1);
    }

    @Test
    void questions_notShuffled_comeAsInTheEdition() {
        Lesson lesson = Lesson.any();
        JsonPath kuba = lesson.student("Kuba");
        String assignment = lesson.assign(Map.of());
        List<String> first = start(kuba, assignment).getList("questions.itemId");
        for (int i = 0; i < 5; i++) {
            assertThat(start(kuba, assignment).<String>getList("questions.itemId"))
                    .isEqualTo(first);
        }
    }

    @Test
    void choices_shuffledOrNot_differByAttemptOrAreTheSameForAll() {
        Lesson lesson = Lesson.any();
        JsonPath kuba = lesson.student("Kuba");
        assertThat(choiceOrders(kuba, lesson.assign(Map.of()))).hasSizeGreaterThan(1);
        assertThat(choiceOrders(kuba, lesson.assign(Map.of("shuffleChoices", false))))
                .hasSize(1);
    }

    @Test
    void oneByOne_goingBack_isRefusedAndGoingOnIsNot() {
        Lesson lesson = Lesson.any();
        JsonPath kuba = lesson.student("Kuba");
        JsonPath attempt = start(kuba, lesson.assign(Map.of("navigation", "ONE_BY_ONE")));
        send(kuba, attempt, List.of(to(attempt, 0, 1), to(attempt, 0, 2), to(attempt, 2, 3)))
                .body("outcomes.outcome", contains("SUPERSEDED", "APPLIED", "APPLIED"));
        send(kuba, attempt, List.of(to(attempt, 1, 4), to(attempt, 2, 5)))
                .body("outcomes.outcome", contains("REFUSED", "APPLIED"))
                .body("outcomes.problem", contains("question-passed", null));
    }

    @Test
    void oneByOne_batchesThatOvertakeEachOther_loseNothing() {
        Lesson lesson = Lesson.any();
        JsonPath kuba = lesson.student("Kuba");
        JsonPath attempt = start(kuba, lesson.assign(Map.of("navigation", "ONE_BY_ONE")));
        send(kuba, attempt, List.of(to(attempt, 2, 3))).body("outcomes.outcome", contains("APPLIED"));
        send(kuba, attempt, List.of(to(attempt, 1, 2), to(attempt, 0, 1)))
                .body("outcomes.outcome", contains("APPLIED", "APPLIED"));
    }

    @Test
    void free_goingBack_isTaken() {
        Lesson lesson = Lesson.any();
        JsonPath kuba = lesson.student("Kuba");
        JsonPath attempt = start(kuba, lesson.assign(Map.of()));
        send(kuba, attempt, List.of(to(attempt, 2, 1), to(attempt, 0, 2)))
                .body("outcomes.outcome", contains("APPLIED", "APPLIED"));
    }

    private static Set<List<String>> choiceOrders(JsonPath student, String assignment) {
        Set<List<String>> orders = new HashSet<>();
        for (int i = 0; i < 12; i++) {
            orders.add(start(student, assignment).getList("questions[0].choices.id"));
        }
        return orders;
    }

    private static JsonPath reloaded(JsonPath student, JsonPath attempt) {
        return as(student).get("/api/v1/attempts/{id}", attempt.getString("id")).jsonPath();
    }

    private static Map<String, Object> to(JsonPath attempt, int question, int sequence) {
        String path = "questions[" + question + "].";
        Map<String, Object> response = new HashMap<>(Map.of(
                "id",
                newId(),
                "itemId",
                attempt.getString(path + "itemId"),
                "sequence",
                sequence,
                "answeredAt",
                "2026-11-22T20:00:00Z"));
        if (attempt.getString(path + "format").equals("TYPED_TEXT")) {
            response.put("text", "7");
        } else {
            response.put("choiceId", attempt.getString(path + "choices[0].id"));
        }
        return response;
    }
}

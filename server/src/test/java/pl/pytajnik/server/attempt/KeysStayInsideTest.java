package pl.pytajnik.server.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.attempt.Playing.answer;
import static pl.pytajnik.server.attempt.Playing.download;
import static pl.pytajnik.server.attempt.Playing.newId;
import static pl.pytajnik.server.attempt.Playing.result;
import static pl.pytajnik.server.attempt.Playing.send;
import static pl.pytajnik.server.attempt.Playing.start;
import static pl.pytajnik.server.attempt.Playing.starting;
import static pl.pytajnik.server.attempt.Playing.submit;
import static pl.pytajnik.server.quiz.Setting.answersReleased;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.pytajnik.content.question.Draft;
import pl.pytajnik.server.article.Drafting;
import pl.pytajnik.server.bank.EveryFormat;
import pl.pytajnik.server.platform.TestClock;

/** No key reaches a student before it is released, in whatever the server sends; {@link StudentsTypesTest} has the types. */
@QuarkusTest
class KeysStayInsideTest {
    private static final List<Draft> DRAFTS = List.of(Drafting.WHO, Drafting.WHEN, Drafting.HOW_MANY);

    @Inject
    TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void studentsPayloads_beforeRelease_haveNoKeyInThem() {
        Lesson lesson = Lesson.any();
        JsonPath student = lesson.student("Ola");
        String due = clock.instant().plus(Duration.ofHours(1)).toString();
        String assignment = lesson.assign(Map.of("dueAt", due, "release", answersReleased("AFTER_DEADLINE")));
        String id = newId();
        Map<String, ?> wanted = Map.of("assignmentId", assignment);
        List<String> payloads = new ArrayList<>();
        String ahead = body(download(student, assignment, id));
        payloads.add(body(starting(student, id, wanted)));
        payloads.add(body(starting(student, id, wanted)));
        JsonPath attempt = new JsonPath(payloads.get(0));
        payloads.add(ahead);
        payloads.add(body(as(student).get("/api/v1/me/assignments").then()));
        payloads.add(body(as(student).get("/api/v1/attempts/{id}", id).then()));
        payloads.add(body(result(student, attempt)));
        List<Map<String, Object>> batch = List.of(
                answer(attempt, "WHO", "Ewa Lis", 1),
                answer(attempt, "WHEN", "1 lipca 1921 roku", 2),
                answer(attempt, "HOW_MANY", "7", 3));
        payloads.add(body(send(student, attempt, batch)));
        payloads.add(body(submit(student, attempt)));
        payloads.add(body(result(student, attempt)));
        payloads.add(body(as(student).get("/api/v1/me/progress").then()));
        payloads.add(body(starting(student, newId(), wanted)));
        payloads.add(packed(student));
        assertThat(payloads).allSatisfy(KeysStayInsideTest::tellsNothing);
        clock.advance(Duration.ofHours(2));
        String released = body(result(student, attempt));
        assertThat(packed(student))
                .as("a pack is there to have keys")
                .contains("Maria Zielińska", "240", "Założyła ją");
        assertThat(released).contains("Maria Zielińska", "240", "Założyła ją");
        assertThatThrownBy(() -> tellsNothing(released)).isInstanceOf(AssertionError.class);
    }

    @Test
    void studentsPayloads_ofEveryFormat_haveNoKeyNorFeedbackInThem() {
        Lesson lesson = FormatsTest.everyFormat();
        JsonPath student = lesson.student("Ola");
        String due = clock.instant().plus(Duration.ofHours(1)).toString();
        String assignment = lesson.assign(Map.of("dueAt", due, "release", answersReleased("AFTER_DEADLINE")));
        JsonPath attempt = start(student, assignment);
        List<String> payloads = new ArrayList<>(List.of(attempt.prettify()));
        payloads.add(body(submit(student, attempt)));
        payloads.add(body(result(student, attempt)));
        List<String> secrets = List.of(
                EveryFormat.FEEDBACK, "mitochondri", "1047", "kilometr", "15 sierpnia", "PROPORTIONAL", "isTrue");
        assertThat(payloads).allSatisfy(payload -> {
            tellsNothing(payload);
            assertThat(payload).doesNotContain(secrets);
        });
        clock.advance(Duration.ofHours(2));
        assertThat(body(result(student, attempt)))
                .contains(EveryFormat.FEEDBACK, "mitochondrium", "1047 km", "15 sierpnia");
    }

    @Test
    void choices_ofManyItems_haveIdsThatSayNothing() {
        for (int i = 0; i < 3; i++) {
            Lesson lesson = Lesson.any();
            JsonPath attempt = start(lesson.student("Ola"), lesson.assign(Map.of()));
            List<String> ids = attempt.getList("questions.choices.id.flatten()");
            assertThat(ids)
                    .hasSize(8)
                    .doesNotHaveDuplicates()
                    .allSatisfy(id -> assertThat(UUID.fromString(id).version()).isEqualTo(4));
        }
    }

    private static void tellsNothing(String payload) {
        JsonNode json = withoutChoices(payload);
        for (Draft draft : DRAFTS) {
            Stream.concat(Stream.of(draft.key(), draft.evidence().text()), draft.accepted().stream())
                    .forEach(secret -> assertThat(json.toString()).doesNotContain(secretToken(secret)));
        }
        if (json.has("questions")) {
            StudentsTypesTest.SECRET.forEach(
                    field -> assertThat(json.findValues(field)).as(field).allMatch(JsonNode::isNull));
        }
    }

    /** Digits may stand in an id or a time by chance, so a number is looked for as a whole value. */
    private static String secretToken(String secret) {
        return secret.chars().allMatch(Character::isDigit) ? "\"" + secret + "\"" : secret;
    }

    /** The key is one of the choices, as it must be; anywhere else it is a leak. */
    private static JsonNode withoutChoices(String payload) {
        try {
            JsonNode json = new ObjectMapper().readTree(payload);
            json.findParents("choices").forEach(question -> ((ObjectNode) question).remove("choices"));
            return json;
        } catch (JsonProcessingException e) {
            throw new AssertionError(payload, e);
        }
    }

    /** What the student may take along to practise without a network. */
    private static String packed(JsonPath student) {
        return body(as(student)
                .body(Map.of("scope", "ALL"))
                .post("/api/v1/me/practice/packs")
                .then()
                .statusCode(201));
    }

    private static String body(ValidatableResponse response) {
        return response.extract().asString();
    }
}

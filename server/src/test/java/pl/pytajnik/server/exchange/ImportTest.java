package pl.pytajnik.server.exchange;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static pl.pytajnik.server.account.People.anyTeacher;
import static pl.pytajnik.server.account.People.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pytajnik.server.bank.Accepting;
import pl.pytajnik.server.bank.EveryFormat;
import pl.pytajnik.server.quiz.Setting;

@QuarkusTest
class ImportTest {
    private static final String TWO = """
            {"pytajnik": 1, "title": "Rzeki", "items": [
              {"stem": "Jaka rzeka płynie przez Kraków?", "tags": ["rzeki"],
               "answer": {"type": "TYPED_TEXT", "key": "Wisła"}},
              {"stem": "Ile dopływów?", "answer": {"type": "ESSAY"}},
              {"stem": "Jaka rzeka płynie przez Wrocław?", "feedback": "%s",
               "answer": {"type": "TYPED_TEXT", "key": "Odra"}}]}""".formatted("tak ".repeat(400));

    private JsonPath teacher;

    @BeforeEach
    void teacher() {
        teacher = anyTeacher();
    }

    @Test
    void aFile_isReadFirstAndTheBankStaysAsItIs() {
        JsonPath read = read(teacher, TWO);
        assertThat(read.getString("title")).isEqualTo("Rzeki");
        assertThat(read.getString("state")).isEqualTo("READ");
        assertThat(counts(read)).containsExactly(3, 1, 1, 0, 0, 1);
        questions(read)
                .body("items.outcome", contains("FOUND", "SKIPPED", "CHANGED"))
                .body("items.where", contains("pytanie 1", "pytanie 2", "pytanie 3"))
                .body("items[1].skip", is("MALFORMED"))
                .body("items[2].says", contains("wyjaśnienie skrócono"))
                .body("items[0].key", is("Wisła"));
        assertThat(bank(teacher)).isEmpty();
    }

    @Test
    void itsQuestions_areListedByOutcomeAndInParts() {
        JsonPath read = read(teacher, TWO);
        JsonPath first = as(teacher)
                .get("/api/v1/imports/{id}/questions?limit=2", read.getString("id"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(first.getList("items.position")).isEqualTo(List.of(0, 1));
        as(teacher)
                .get(
                        "/api/v1/imports/{id}/questions?limit=2&cursor={next}",
                        read.getString("id"),
                        first.getString("next"))
                .then()
                .body("items.position", contains(2))
                .body("next", is((Object) null));
        as(teacher)
                .get("/api/v1/imports/{id}/questions?outcome=SKIPPED", read.getString("id"))
                .then()
                .body("items.position", contains(1));
    }

    @Test
    void whatCanComeIn_isTakenOnce() {
        String id = read(teacher, TWO).getString("id");
        accept(teacher, id, Map.of("tags", List.of("z pliku")))
                .body("state", is("TAKEN"))
                .body("taken", is(2));
        accept(teacher, id, Map.of()).body("state", is("TAKEN")).body("taken", is(2));
        assertThat(bank(teacher)).hasSize(2);
        as(teacher).get("/api/v1/items?tag=z pliku").then().body("items.size()", is(2));
        as(teacher)
                .get("/api/v1/items?tag=rzeki")
                .then()
                .body("items[0].stem", is("Jaka rzeka płynie przez Kraków?"))
                .body("items[0].tags", hasItems("rzeki", "z pliku"));
    }

    @Test
    void theSameFileAgain_makesNoDoubles() {
        accept(teacher, read(teacher, TWO).getString("id"), Map.of());
        JsonPath again = read(teacher, TWO);
        assertThat(counts(again)).containsExactly(3, 0, 0, 0, 2, 1);
        questions(again).body("items[0].itemId", notNullValue());
        accept(teacher, again.getString("id"), Map.of()).body("taken", is(0));
        assertThat(bank(teacher)).hasSize(2);
    }

    @Test
    void aQuestionTwiceInAFile_comesInOnce() {
        String item = "{\"stem\": \"Kto?\", \"answer\": {\"type\": \"TYPED_TEXT\", \"key\": \"on\"}}";
        JsonPath read = read(teacher, "{\"pytajnik\": 1, \"items\": [" + item + "," + item + "]}");
        assertThat(counts(read)).containsExactly(2, 1, 0, 0, 1, 0);
    }

    @Test
    void aQuiz_movesToAnotherTeacherWithItsProofsAndPoints() {
        List<String> items = new ArrayList<>(Accepting.anyItems(teacher));
        items.addAll(EveryFormat.items(teacher));
        String quiz = Setting.quiz(teacher, items).getString("id");
        byte[] file =
                as(teacher).get("/api/v1/quizzes/{id}/export?as=JSON", quiz).asByteArray();
        JsonPath other = anyTeacher();
        JsonPath read = read(other, new String(file, StandardCharsets.UTF_8));
        assertThat(read.getBoolean("isQuiz")).isTrue();
        assertThat(read.getInt("found")).isEqualTo(items.size());
        JsonPath taken = accept(other, read.getString("id"), Map.of("quizTitle", "Biblioteka od koleżanki"))
                .extract()
                .jsonPath();
        JsonPath made =
                as(other).get("/api/v1/quizzes/{id}", taken.getString("quizId")).jsonPath();
        assertThat(made.getList("sections[0].entries")).hasSize(items.size());
        as(other).get("/api/v1/articles").then().body("items.size()", is(1));
        assertSame(items, made.getList("sections[0].entries.itemId"), other);
    }

    private void assertSame(List<String> ours, List<String> theirs, JsonPath other) {
        for (int i = 0; i < ours.size(); i++) {
            Map<String, Object> one = item(teacher, ours.get(i));
            Map<String, Object> copy = item(other, theirs.get(i));
            for (String part : List.of("stem", "kind", "format", "key", "accepted", "difficulty", "tags")) {
                assertThat(copy.get(part)).as(part).isEqualTo(one.get(part));
            }
            assertThat(text(copy.get("evidence"))).isEqualTo(text(one.get("evidence")));
        }
    }

    private static Object text(Object evidence) {
        return evidence instanceof Map<?, ?> span ? List.of(span.get("text"), span.get("start")) : "none";
    }

    @Test
    void anItemChangedInTheFile_becomesItsNextVersion() {
        String item = EveryFormat.items(teacher).get(3);
        String file = as(teacher).get("/api/v1/items/export?as=JSON").asString();
        JsonPath read = read(teacher, file.replace("Pytanie TYPED_TEXT", "Jak nazywa się elektrownia komórki?"));
        assertThat(counts(read)).containsExactly(6, 0, 0, 1, 5, 0);
        accept(teacher, read.getString("id"), Map.of()).body("taken", is(1));
        assertThat(item(teacher, item))
                .containsEntry("stem", "Jak nazywa się elektrownia komórki?")
                .containsEntry("version", 2);
        assertThat(bank(teacher)).hasSize(EveryFormat.ANSWERS.size());
    }

    @Test
    void anothersIds_makeNewItems() {
        EveryFormat.items(teacher);
        String file = as(teacher).get("/api/v1/items/export?as=JSON").asString();
        JsonPath other = anyTeacher();
        accept(other, read(other, file).getString("id"), Map.of()).body("taken", is(EveryFormat.ANSWERS.size()));
        assertThat(bank(other)).doesNotContainAnyElementsOf(bank(teacher));
    }

    @Test
    void aFileOfNothingWeKnow_isRefusedWithItsReason() {
        for (String file : List.of("", "PK", "zwykły tekst", "{\"a\": 1}")) {
            sending(teacher, file)
                    .statusCode(422)
                    .body("type", containsString("import-unreadable"))
                    .body("detail", containsString("NOT_THIS_FORMAT"));
        }
        sending(teacher, "{\"pytajnik\": 1, \"items\": [{\"stem\"")
                .statusCode(422)
                .body("detail", containsString("wiersz 1: plik jest uszkodzony"));
        sending(teacher, "{\"pytajnik\": 1, \"items\": []}")
                .statusCode(422)
                .body("detail", containsString("nie ma żadnego pytania"));
        as(teacher).get("/api/v1/imports").then().body("items.size()", is(0));
    }

    @Test
    void aQuizThatCannotBe_leavesTheBankAsItIs() {
        StringBuilder many = new StringBuilder("{\"pytajnik\": 1, \"items\": [");
        for (int i = 0; i < 201; i++) {
            many.append(i == 0 ? "" : ",")
                    .append("{\"stem\": \"Pytanie " + i
                            + "?\", \"answer\": {\"type\": \"TYPED_TEXT\", \"key\": \"x\"}}");
        }
        String id = read(teacher, many + "]}").getString("id");
        accepting(teacher, id, Map.of("quizTitle", "Za długi")).statusCode(422);
        assertThat(bank(teacher)).isEmpty();
        as(teacher).get("/api/v1/imports/{id}", id).then().body("state", is("READ"));
        accept(teacher, id, Map.of()).body("taken", is(201));
    }

    @Test
    void anothersImport_isNotFound() {
        String id = read(teacher, TWO).getString("id");
        JsonPath other = anyTeacher();
        as(other).get("/api/v1/imports/{id}", id).then().statusCode(404);
        as(other).get("/api/v1/imports/{id}/questions", id).then().statusCode(404);
        accepting(other, id, Map.of()).statusCode(404);
        as(other).delete("/api/v1/imports/{id}", id).then().statusCode(404);
        as(teacher).delete("/api/v1/imports/{id}", id).then().statusCode(204);
        as(teacher).get("/api/v1/imports/{id}", id).then().statusCode(404);
    }

    private static List<Integer> counts(JsonPath read) {
        return List.of(
                read.getInt("questions"),
                read.getInt("found"),
                read.getInt("changed"),
                read.getInt("edited"),
                read.getInt("known"),
                read.getInt("skipped"));
    }

    private static JsonPath read(JsonPath teacher, String file) {
        return sending(teacher, file).statusCode(201).extract().jsonPath();
    }

    private static ValidatableResponse sending(JsonPath teacher, String file) {
        return given().auth()
                .oauth2(teacher.getString("accessToken"))
                .header("Accept-Language", "pl")
                .contentType("application/octet-stream")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/imports?name=rzeki.json")
                .then();
    }

    private ValidatableResponse questions(JsonPath read) {
        return as(teacher)
                .header("Accept-Language", "pl")
                .get("/api/v1/imports/{id}/questions", read.getString("id"))
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse accept(JsonPath teacher, String id, Map<String, ?> how) {
        return accepting(teacher, id, how).statusCode(200);
    }

    private static ValidatableResponse accepting(JsonPath teacher, String id, Map<String, ?> how) {
        return as(teacher).body(how).post("/api/v1/imports/{id}/acceptance", id).then();
    }

    private static List<UUID> bank(JsonPath teacher) {
        return as(teacher).get("/api/v1/items?limit=100").jsonPath().getList("items.id", UUID.class);
    }

    private static Map<String, Object> item(JsonPath teacher, String id) {
        return as(teacher)
                .get("/api/v1/items/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("");
    }
}

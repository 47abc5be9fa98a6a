package pl.pytajnik.server.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static pl.pytajnik.server.account.People.anyTeacher;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.bank.EveryFormat.item;
import static pl.pytajnik.server.bank.EveryFormat.writing;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WritingItemTest {
    @Test
    void write_inEveryFormat_comesBackAsItWasWritten() {
        JsonPath teacher = anyTeacher();
        EveryFormat.ANSWERS.forEach((format, answer) -> {
            JsonPath written = writing(teacher, item(format, answer))
                    .statusCode(201)
                    .body("version", is(1))
                    .body("format", is(format), "answer.type", is(format), "kind", is("OTHER"), "difficulty", is(2))
                    .body("feedback", is(EveryFormat.FEEDBACK), "evidence", nullValue())
                    .extract()
                    .jsonPath();
            JsonPath read = as(teacher)
                    .get("/api/v1/items/{id}", written.getString("id"))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            assertThat(read.<Map<String, ?>>get("answer")).isEqualTo(written.<Map<String, ?>>get("answer"));
        });
        assertThat(Arrays.stream(ResponseFormat.values()).map(Enum::name))
                .containsExactlyInAnyOrderElementsOf(EveryFormat.ANSWERS.keySet());
    }

    @Test
    void write_tellsTheKeyInWords() {
        JsonPath teacher = anyTeacher();
        EveryFormat.items(teacher);
        as(teacher)
                .get("/api/v1/items")
                .then()
                .body(
                        "items.key",
                        contains("15 sierpnia 1920", "1047 km", "mitochondrium", "Prawda", "Tatry; Karpaty", "Wisła"));
    }

    @Test
    void write_shortly_isASingleChoiceOrTyped() {
        JsonPath teacher = anyTeacher();
        Map<String, ?> typed = Map.of("stem", "S?", "key", "k", "format", "TYPED_TEXT", "kind", "WHO", "difficulty", 3);
        writing(teacher, typed)
                .statusCode(201)
                .body("answer.type", is("TYPED_TEXT"), "kind", is("WHO"), "difficulty", is(3));
        Map<String, ?> number = Map.of("stem", "S?", "key", "7", "format", "NUMBER");
        writing(teacher, number).statusCode(422).body("errors.pointer", contains("/format"));
    }

    @Test
    void write_withValuesThatDoNotFit_namesThem() {
        JsonPath teacher = anyTeacher();
        refused(teacher, "SINGLE_CHOICE", Map.of("choices", List.of(wrong("a"), wrong("b"))), "/answer/choices");
        refused(teacher, "SINGLE_CHOICE", choices("a", "A "), "/answer/choices/1/text");
        refused(teacher, "MULTIPLE_CHOICE", Map.of("choices", List.of()), "/answer/choices");
        refused(teacher, "MULTIPLE_CHOICE", Map.of("choices", List.of(wrong("a"), wrong("b"))), "/answer/choices");
        refused(teacher, "TRUE_FALSE", Map.of(), "/answer/isTrue");
        refused(teacher, "TYPED_TEXT", Map.of("key", " "), "/answer/key");
        refused(teacher, "NUMBER", Map.of("unit", "km"), "/answer/value");
        refused(teacher, "NUMBER", Map.of("value", 1, "tolerance", -1), "/answer/tolerance");
        refused(
                teacher,
                "NUMBER",
                Map.of("value", 1, "tolerance", 2, "toleranceType", "RELATIVE"),
                "/answer/tolerance");
        refused(teacher, "NUMBER", Map.of("value", 1, "toleranceType", "ABSOLUTE"), "/answer/toleranceType");
        refused(teacher, "NUMBER", Map.of("value", 1, "unitSpellings", List.of("m")), "/answer/unitSpellings");
        refused(teacher, "NUMBER", Map.of("value", 1, "unit", "5 m"), "/answer/unit");
        refused(teacher, "DATE", Map.of("precision", "DAY", "year", 1920, "month", 8), "/answer/day");
        refused(teacher, "DATE", Map.of("precision", "DAY", "year", 1921, "month", 2, "day", 29), "/answer/day");
        refused(teacher, "DATE", Map.of("precision", "YEAR", "year", 1921, "month", 2), "/answer/month");
        refused(teacher, "DATE", Map.of("precision", "YEAR", "year", 0), "/answer/year");
        writing(teacher, item("SINGLE_CHOICE", EveryFormat.several("PROPORTIONAL")))
                .statusCode(400)
                .body("type", is("/problems/malformed-json"));
        writing(teacher, item("HOTSPOT", Map.of())).statusCode(400).body("type", is("/problems/malformed-json"));
    }

    @Test
    void write_withAnswerAndShortForm_namesWhatIsTooMuch() {
        Map<String, Object> both = item("TYPED_TEXT", Map.of("key", "k"));
        both.putAll(Map.of("key", "k", "format", "TYPED_TEXT", "accepted", List.of()));
        writing(anyTeacher(), both)
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/format", "/key", "/accepted"));
        writing(anyTeacher(), Map.of("stem", "S?")).statusCode(422).body("errors.pointer", contains("/answer"));
        writing(anyTeacher(), Map.of("stem", "S?", "format", "TYPED_TEXT"))
                .statusCode(422)
                .body("errors.pointer", contains("/key"));
    }

    @Test
    void write_withEvidence_takesItFromTheTeachersArticle() {
        JsonPath teacher = anyTeacher();
        String article = as(teacher)
                .body(Map.of("title", "Rzeki", "text", "Wisła ma 1047 km. \uD83C\uDF0A", "language", "pl"))
                .post("/api/v1/articles")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
        Map<String, Object> item = item("NUMBER", EveryFormat.ANSWERS.get("NUMBER"));
        item.put("evidence", evidence(article, 0, 17));
        writing(teacher, item).statusCode(201).body("evidence.text", is("Wisła ma 1047 km."));
        item.put("evidence", evidence(article, 0, 19));
        writing(teacher, item).statusCode(422).body("errors.detail", contains("cuts a character in two"));
        item.put("evidence", evidence(article, 5, 21));
        writing(teacher, item).statusCode(422).body("errors.pointer", contains("/evidence/end"));
        item.put("evidence", evidence(article, 5, 5));
        writing(teacher, item).statusCode(422).body("errors.pointer", hasItem("/evidence/end"));
        item.put("evidence", evidence(article, 0, 17));
        writing(anyTeacher(), item).statusCode(404);
    }

    @Test
    void edit_toAnotherFormat_makesAVersionThatKeepsTheEvidence() {
        JsonPath teacher = anyTeacher();
        String id = Accepting.anyItems(teacher).get(0);
        Map<String, Object> changed = item("TRUE_FALSE", Map.of("isTrue", false));
        changed.put("kind", "OTHER");
        as(teacher)
                .header("If-Match", "\"1\"")
                .body(changed)
                .put("/api/v1/items/{id}", id)
                .then()
                .statusCode(200)
                .body("key", is("Fałsz"), "kind", is("OTHER"), "version", is(2))
                .body("evidence.text", is("Założyła ją nauczycielka Maria Zielińska."));
    }

    private static Map<String, ?> evidence(String article, int start, int end) {
        return Map.of("articleId", article, "start", start, "end", end);
    }

    private static Map<String, ?> choices(String right, String wrong) {
        return Map.of("choices", List.of(Map.of("text", right, "right", true), wrong(wrong)));
    }

    private static Map<String, ?> wrong(String text) {
        return Map.of("text", text, "right", false);
    }

    private static void refused(JsonPath teacher, String format, Map<String, ?> answer, String pointer) {
        writing(teacher, item(format, new HashMap<>(answer))).statusCode(422).body("errors.pointer", hasItem(pointer));
    }
}

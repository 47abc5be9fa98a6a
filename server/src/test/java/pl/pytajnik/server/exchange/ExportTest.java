package pl.pytajnik.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static pl.pytajnik.server.account.People.anyTeacher;
import static pl.pytajnik.server.account.People.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.pytajnik.exchange.Formats;
import pl.pytajnik.exchange.format.Format;
import pl.pytajnik.exchange.format.Outcome;
import pl.pytajnik.exchange.format.Reader;
import pl.pytajnik.exchange.format.Unreadable;
import pl.pytajnik.exchange.format.Writer;
import pl.pytajnik.exchange.item.Answer;
import pl.pytajnik.exchange.item.Item;
import pl.pytajnik.exchange.item.QuestionSet;
import pl.pytajnik.server.bank.Accepting;
import pl.pytajnik.server.bank.EveryFormat;
import pl.pytajnik.server.quiz.Setting;

@QuarkusTest
class ExportTest {
    @TempDir
    Path folder;

    private JsonPath teacher;

    @BeforeEach
    void teacher() {
        teacher = anyTeacher();
    }

    @Test
    void aQuiz_goesOutWholeInOurJson() throws Exception {
        List<String> items = new ArrayList<>(EveryFormat.items(teacher));
        String quiz = Setting.quiz(teacher, items).getString("id");
        List<Item> read = new ArrayList<>();
        QuestionSet set = read(Format.JSON, "/api/v1/quizzes/" + quiz + "/export?as=JSON", read);
        assertThat(set.title()).isEqualTo("Biblioteka");
        assertThat(set.sections()).hasSize(1);
        assertThat(read).extracting(item -> String.valueOf(item.id())).containsExactlyElementsOf(items);
        assertThat(read).extracting(Item::feedback).containsOnly(EveryFormat.FEEDBACK);
        Answer.TypedNumber number = (Answer.TypedNumber) read.get(4).answer();
        assertThat(number.unitSpellings()).containsExactly("kilometrów", "kilometry");
        assertThat(number.tolerance()).isEqualByComparingTo("10");
    }

    @Test
    void evidence_goesOutWithItsArticle() throws Exception {
        List<String> items = Accepting.anyItems(teacher);
        String quiz = Setting.quiz(teacher, items).getString("id");
        List<Item> read = new ArrayList<>();
        QuestionSet set = read(Format.JSON, "/api/v1/quizzes/" + quiz + "/export?as=JSON", read);
        Item item = read.get(0);
        assertThat(item.proof()).isNotNull();
        var span = item.proof().span();
        String text = set.articles().get(0).text();
        assertThat(text.substring(span.start(), span.end()))
                .isEqualTo(item.proof().text());
        assertThat(item.proof().article()).isEqualTo(set.articles().get(0).title());
    }

    @Test
    void anEdition_goesOutAsItWasPublished() throws Exception {
        List<String> items = EveryFormat.items(teacher);
        String quiz = Setting.quiz(teacher, items).getString("id");
        String edition = Setting.publish(teacher, quiz).getString("id");
        Map<String, Object> other = EveryFormat.item("TYPED_TEXT", EveryFormat.ANSWERS.get("TYPED_TEXT"));
        other.put("stem", "Inaczej?");
        as(teacher)
                .header("If-Match", "\"1\"")
                .body(other)
                .put("/api/v1/items/{id}", items.get(3))
                .then()
                .statusCode(200);
        assertThat(stems("/api/v1/editions/" + edition + "/export?as=JSON")).contains("Pytanie TYPED_TEXT");
        assertThat(stems("/api/v1/quizzes/" + quiz + "/export?as=JSON")).contains("Inaczej?");
    }

    @Test
    void theBank_goesOutByItsFilters() throws Exception {
        List<String> items = EveryFormat.items(teacher);
        as(teacher)
                .body(Map.of("itemIds", items.subList(0, 2), "add", List.of("rzeki")))
                .post("/api/v1/items/tags")
                .then()
                .statusCode(204);
        assertThat(stems("/api/v1/items/export?as=JSON")).hasSize(items.size());
        assertThat(stems("/api/v1/items/export?as=JSON&tag=rzeki"))
                .containsExactly("Pytanie MULTIPLE_CHOICE", "Pytanie SINGLE_CHOICE");
    }

    static Stream<Format> written() {
        return Formats.writers().stream().map(Writer::format);
    }

    @ParameterizedTest
    @MethodSource("written")
    void eachFormat_comesWithItsTypeAndName(Format format) {
        String quiz = Setting.quiz(teacher, EveryFormat.items(teacher)).getString("id");
        byte[] file = as(teacher)
                .get("/api/v1/quizzes/{id}/export?as={format}", quiz, format)
                .then()
                .statusCode(200)
                .contentType(format.mediaType())
                .header("Content-Disposition", containsString("filename=\"Biblioteka." + format.ending() + "\""))
                .extract()
                .asByteArray();
        assertThat(file).isNotEmpty();
    }

    @Test
    void losses_areToldBefore() {
        String quiz = Setting.quiz(teacher, EveryFormat.items(teacher)).getString("id");
        as(teacher)
                .header("Accept-Language", "pl")
                .get("/api/v1/quizzes/{id}/export/losses?as=JSON", quiz)
                .then()
                .statusCode(200)
                .body("format", is("JSON"))
                .body("items", is(EveryFormat.ANSWERS.size()))
                .body("whole", is(EveryFormat.ANSWERS.size()))
                .body("losses.size()", is(0));
    }

    @Test
    void anothersQuiz_isNotFound() {
        String quiz = Setting.quiz(teacher, EveryFormat.items(teacher)).getString("id");
        JsonPath other = anyTeacher();
        as(other).get("/api/v1/quizzes/{id}/export?as=JSON", quiz).then().statusCode(404);
        as(other).get("/api/v1/quizzes/{id}/export/losses?as=JSON", quiz).then().statusCode(404);
        as(other)
                .get("/api/v1/items/export/losses?as=JSON")
                .then()
                .statusCode(200)
                .body("items", is(0));
    }

    @Test
    void anUnknownFormat_isRefused() {
        as(teacher).get("/api/v1/items/export?as=WORD").then().statusCode(422);
        as(teacher).get("/api/v1/items/export").then().statusCode(422).body("errors.size()", is(1));
    }

    @Test
    void formats_areListed() {
        as(teacher)
                .get("/api/v1/formats")
                .then()
                .statusCode(200)
                .body("items.format", hasItem("JSON"))
                .body("items.findAll { it.format == 'JSON' }.goesOut", everyItem(is(true)));
    }

    private List<String> stems(String path) throws IOException, Unreadable {
        List<Item> read = new ArrayList<>();
        read(Format.JSON, path, read);
        return read.stream().map(Item::stem).toList();
    }

    private QuestionSet read(Format format, String path, List<Item> items) throws IOException, Unreadable {
        Path file = folder.resolve("export");
        try (InputStream in =
                as(teacher).get(path).then().statusCode(200).extract().asInputStream()) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
        Reader reader = Formats.reader(format).orElseThrow();
        return reader.read(file, outcome -> items.add(((Outcome.Found) outcome).item()));
    }
}

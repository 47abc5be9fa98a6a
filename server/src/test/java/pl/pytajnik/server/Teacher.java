package pl.pytajnik.server;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A teacher at the API, by plain HTTP. */
final class Teacher {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String token;

    private Teacher(String token) {
        this.token = token;
    }

    static Teacher signedUp() {
        Map<String, String> account = Map.of(
                "email", UUID.randomUUID() + "@szkola.example", "password", "długie hasło 2026", "name", "Anna Nowak");
        Response session = given().contentType(ContentType.JSON).body(account).post("/api/v1/teachers");
        return new Teacher(read(session, 201).get("accessToken").textValue());
    }

    JsonNode opensClassroom(String name) {
        return post("classrooms", Map.of("name", name), 201);
    }

    /** @return the article as the server keeps it */
    JsonNode bringsBundled(String name) {
        JsonNode bundled = get("bundled-articles/" + name);
        return post(
                "articles",
                Map.of(
                        "title", bundled.get("title"),
                        "text", bundled.get("text"),
                        "language", "pl",
                        "published", bundled.get("date")),
                201);
    }

    JsonNode generates(JsonNode article) {
        return post("articles/" + id(article) + "/generations", Map.of(), 200);
    }

    List<JsonNode> drafts(JsonNode article) {
        return items(get("articles/" + id(article) + "/drafts?status=NEW&limit=100"));
    }

    /** @param changes to the draft's own words, none to take it as it is */
    JsonNode accepts(JsonNode draft, Map<String, ?> changes) {
        return post("drafts/" + id(draft) + "/acceptance", changes, 201);
    }

    JsonNode rejects(JsonNode draft, String code) {
        return post("drafts/" + id(draft) + "/rejection", Map.of("code", code, "note", "nie dla tej klasy"), 200);
    }

    /** @return the edition */
    JsonNode publishes(String title, List<JsonNode> items) {
        List<String> itemIds = items.stream().map(Teacher::id).toList();
        JsonNode quiz = post("quizzes", Map.of("title", title, "itemIds", itemIds), 201);
        return post("quizzes/" + id(quiz) + "/editions", Map.of(), 201);
    }

    JsonNode assigns(Map<String, ?> assignment) {
        return post("assignments", assignment, 201);
    }

    List<JsonNode> results(JsonNode assignment) {
        return items(get("assignments/" + id(assignment) + "/results"));
    }

    /** @return what the ruling would change */
    JsonNode previewsRuling(JsonNode edition, Map<String, ?> ruling) {
        return post("editions/" + id(edition) + "/rulings?dryRun=true", ruling, 200);
    }

    /** The first ruling of an edition. */
    JsonNode rules(JsonNode edition, Map<String, ?> ruling) {
        return read(
                request().header("If-Match", "\"0\"").body(ruling).post("/api/v1/editions/{id}/rulings", id(edition)),
                201);
    }

    List<JsonNode> progress(JsonNode classroom) {
        return items(get("classrooms/" + id(classroom) + "/progress"));
    }

    List<JsonNode> students(JsonNode classroom) {
        return items(get("classrooms/" + id(classroom) + "/students"));
    }

    /** @return the status of the answer */
    int triesToAccept(JsonNode draft) {
        return request()
                .body("{}")
                .post("/api/v1/drafts/" + id(draft) + "/acceptance")
                .statusCode();
    }

    static String id(JsonNode thing) {
        return thing.get("id").textValue();
    }

    static List<JsonNode> items(JsonNode page) {
        return elements(page.get("items")).toList();
    }

    static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private JsonNode get(String path) {
        return read(request().get("/api/v1/" + path), 200);
    }

    private JsonNode post(String path, Map<String, ?> body, int status) {
        return read(request().body(JSON.valueToTree(body).toString()).post("/api/v1/" + path), status);
    }

    private RequestSpecification request() {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    static JsonNode read(Response response, int status) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        try {
            return JSON.readTree(response.asByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

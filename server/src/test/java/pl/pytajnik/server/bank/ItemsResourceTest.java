package pl.pytajnik.server.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static pl.pytajnik.server.account.People.anonymous;
import static pl.pytajnik.server.account.People.anyTeacher;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.bank.Accepting.anyItems;
import static pl.pytajnik.server.classroom.Classes.anyClass;
import static pl.pytajnik.server.classroom.Classes.join;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.pytajnik.server.platform.AtOnce;
import pl.pytajnik.server.platform.Statements;

@QuarkusTest
class ItemsResourceTest {
    private static final String ITEM = "/api/v1/items/{id}";
    private static final Map<String, ?> WORDING = Map.of(
            "stem",
            "Kto?",
            "key",
            "Ona",
            "accepted",
            List.of("ona sama"),
            "distractors",
            List.of("On"),
            "format",
            "SINGLE_CHOICE");

    @Test
    void edit_withTheCurrentTag_makesAVersion() {
        JsonPath teacher = anyTeacher();
        String id = anyItems(teacher).get(0);
        as(teacher).get(ITEM, id).then().statusCode(200).header("ETag", is("\"1\""));
        edit(teacher, id, "\"1\"", WORDING)
                .statusCode(200)
                .header("ETag", is("\"2\""))
                .body(
                        "version",
                        is(2),
                        "stem",
                        is("Kto?"),
                        "kind",
                        is("WHO"),
                        "evidence.text",
                        is("Założyła ją nauczycielka Maria Zielińska."));
        as(teacher).get(ITEM, id).then().body("version", is(2), "key", is("Ona"), "distractors", contains("On"));
        as(teacher).get("/api/v1/items").then().body("items", hasSize(3));
    }

    @Test
    void edit_withoutTagOrWithAnOldOne_isRefused() {
        JsonPath teacher = anyTeacher();
        String id = anyItems(teacher).get(0);
        as(teacher)
                .body(WORDING)
                .put(ITEM, id)
                .then()
                .statusCode(428)
                .body("type", is("/problems/precondition-required"));
        edit(teacher, id, "\"1\"", WORDING).statusCode(200);
        edit(teacher, id, "\"1\"", WORDING).statusCode(412).body("type", is("/problems/precondition-failed"));
        edit(teacher, id, "*", WORDING).statusCode(412);
    }

    @Test
    void edit_twoAtOnceOfOneVersion_lettingOneWin() throws Exception {
        JsonPath teacher = anyTeacher();
        String id = anyItems(teacher).get(0);
        List<Integer> statuses = AtOnce.send(
                2, () -> edit(teacher, id, "\"1\"", WORDING).extract().statusCode());
        assertThat(statuses).containsExactlyInAnyOrder(200, 412);
    }

    @Test
    void edit_withBadValues_namesThem() {
        JsonPath teacher = anyTeacher();
        String id = anyItems(teacher).get(0);
        edit(teacher, id, "\"1\"", Map.of("stem", "")).statusCode(422).body("errors.pointer", hasItems("/stem"));
        edit(teacher, id, "\"1\"", Map.of("stem", "S?")).statusCode(422).body("errors.pointer", contains("/answer"));
        Map<String, ?> withoutOptions = Map.of(
                "stem", "S?", "key", "k", "accepted", List.of(), "distractors", List.of(), "format", "SINGLE_CHOICE");
        edit(teacher, id, "\"1\"", withoutOptions).statusCode(422).body("errors.pointer", contains("/distractors"));
    }

    @Test
    void list_goesOnAtTheCursor_withAsManyStatementsForManyAsForOne() {
        JsonPath teacher = anyTeacher();
        List<String> ids = anyItems(teacher);
        JsonPath first = as(teacher)
                .get("/api/v1/items?limit=2")
                .then()
                .body("items.id", contains(ids.get(2), ids.get(1)))
                .extract()
                .jsonPath();
        as(teacher)
                .queryParam("cursor", first.getString("next"))
                .get("/api/v1/items")
                .then()
                .body("items.id", contains(ids.get(0)), "next", nullValue());
        assertThat(Statements.during(() -> as(teacher).get("/api/v1/items"))).isEqualTo(2);
    }

    @Test
    void items_ofAnotherTeacher_areNotFound() {
        JsonPath owner = anyTeacher();
        String id = anyItems(owner).get(0);
        JsonPath other = anyTeacher();
        as(other).get(ITEM, id).then().statusCode(404);
        edit(other, id, "\"1\"", WORDING).statusCode(404);
        as(other).get("/api/v1/items").then().body("items", hasSize(0));
    }

    @Test
    void items_forOthersThanTeachers_areClosed() {
        JsonPath teacher = anyTeacher();
        String id = anyItems(teacher).get(0);
        JsonPath student = join(anyClass(teacher), "Ola").setRootPath("session");
        anonymous().get(ITEM, id).then().statusCode(401);
        as(student).get(ITEM, id).then().statusCode(403);
        as(student).get("/api/v1/items").then().statusCode(403);
        edit(student, id, "\"1\"", WORDING).statusCode(403);
    }

    private static ValidatableResponse edit(JsonPath who, String id, String tag, Map<String, ?> wording) {
        return as(who).header("If-Match", tag).body(wording).put(ITEM, id).then();
    }
}

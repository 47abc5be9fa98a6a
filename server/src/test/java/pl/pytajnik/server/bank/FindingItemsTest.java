package pl.pytajnik.server.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static pl.pytajnik.server.account.People.anyTeacher;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.bank.EveryFormat.item;
import static pl.pytajnik.server.bank.EveryFormat.writing;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FindingItemsTest {
    @Inject
    AgroalDataSource database;

    @Test
    void tags_areTrimmedAndComparedWithoutCase_andCounted() {
        JsonPath teacher = anyTeacher();
        String one = typed(teacher, "Kto?", "Jan", List.of(" Historia ", "HISTORIA", "Polska"));
        String two = typed(teacher, "Kiedy?", "Ona", List.of("historia"));
        as(teacher).get("/api/v1/items/{id}", one).then().body("tags", contains("Historia", "Polska"));
        list(teacher, "tag=hiSTORIA").body("items.id", contains(two, one));
        as(teacher).get("/api/v1/tags").then().body("tags.items", contains(2, 1), "tags[1].tag", is("Polska"));
        tag(teacher, Map.of("itemIds", List.of(one, two), "add", List.of("Klasówka"), "remove", List.of("HISTORIA")))
                .statusCode(204);
        as(teacher)
                .get("/api/v1/items/{id}", one)
                .then()
                .header("ETag", is("\"2\""))
                .body("tags", contains("Polska", "Klasówka"), "version", is(1));
        list(teacher, "tag=historia").body("items", empty());
        list(teacher, "q=klasowka").body("items", hasSize(2));
    }

    @Test
    void tags_outOfBounds_areRefused() {
        JsonPath teacher = anyTeacher();
        List<String> many = IntStream.range(0, 15).mapToObj(i -> "t" + i).toList();
        String id = typed(teacher, "Kto?", "Jan", many);
        List<String> more = IntStream.range(15, 21).mapToObj(i -> "t" + i).toList();
        tag(teacher, Map.of("itemIds", List.of(id), "add", more))
                .statusCode(422)
                .body("errors.pointer", contains("/add"));
        Map<String, Object> item = item("TYPED_TEXT", Map.of("key", "k"));
        item.put("tags", List.of("x".repeat(51)));
        writing(teacher, item).statusCode(422).body("errors.pointer", contains("/tags/0"));
        tag(anyTeacher(), Map.of("itemIds", List.of(id), "add", List.of("obcy")))
                .statusCode(404);
    }

    @Test
    void list_byWords_findsAnyPolishForm() {
        JsonPath teacher = anyTeacher();
        String king = typed(teacher, "Kto był pierwszym królem Polski?", "Bolesław Chrobry", List.of());
        String town = typed(teacher, "Gdzie leży Łódź?", "w środku kraju", List.of("miasta"));
        for (String words : List.of(
                "król", "KRÓLA", "królowie", "krolem", "krolowie", "polska", "chrobrego", "pierwszy król", "bolesł")) {
            list(teacher, "q=" + words).body("items.id", contains(king));
        }
        for (String words : List.of("miasto", "łodzi", "lodz")) {
            list(teacher, "q=" + words).body("items.id", contains(town));
        }
        list(teacher, "q=" + "zolcaczecio".repeat(10)).body("items", empty());
        list(teacher, "q=król łodzi").body("items", empty());
        list(teacher, "q='):*|!").body("items", hasSize(2));
    }

    @Test
    void list_byWhatItemsAre_holdsTogether() {
        JsonPath teacher = anyTeacher();
        EveryFormat.items(teacher);
        List<String> generated = Accepting.anyItems(teacher);
        String article = as(teacher).get("/api/v1/items/{id}", generated.get(0)).path("evidence.articleId");
        list(teacher, "format=NUMBER").body("items.format", contains("NUMBER"));
        list(teacher, "kind=OTHER").body("items", hasSize(6));
        list(teacher, "kind=WHO&format=SINGLE_CHOICE").body("items.id", contains(generated.get(0)));
        list(teacher, "article=" + article).body("items", hasSize(3));
        list(teacher, "difficulty=2&format=DATE").body("items", hasSize(1));
        list(teacher, "difficulty=4").statusCode(422).body("errors.pointer", hasItem("/difficulty"));
    }

    @Test
    void archived_leavesTheLists_entersNoQuiz_andComesBack() {
        JsonPath teacher = anyTeacher();
        String id = typed(teacher, "Kto?", "Jan", List.of("Historia"));
        as(teacher).put("/api/v1/items/{id}/archive", id).then().statusCode(200).body("archived", is(true));
        list(teacher, "").body("items", empty());
        list(teacher, "archived=true").body("items.id", contains(id));
        as(teacher).get("/api/v1/tags").then().body("tags", empty());
        Map<String, ?> quiz = Map.of("title", "Q", "itemIds", List.of(id));
        as(teacher)
                .body(quiz)
                .post("/api/v1/quizzes")
                .then()
                .statusCode(409)
                .body("type", is("/problems/item-archived"));
        as(anyTeacher()).delete("/api/v1/items/{id}/archive", id).then().statusCode(404);
        as(teacher).delete("/api/v1/items/{id}/archive", id).then().statusCode(200);
        as(teacher).body(quiz).post("/api/v1/quizzes").then().statusCode(201);
    }

    @Test
    void versions_areListed_restored_andNeverChange() throws Exception {
        JsonPath teacher = anyTeacher();
        String id = typed(teacher, "Kto?", "Jan", List.of());
        as(teacher)
                .header("If-Match", "\"1\"")
                .body(item("TRUE_FALSE", Map.of("isTrue", true)))
                .put("/api/v1/items/{id}", id)
                .then()
                .statusCode(200);
        String versions = "/api/v1/items/{id}/versions";
        as(teacher)
                .get(versions, id)
                .then()
                .body("items.version", contains(2, 1), "items.key", contains("Prawda", "Jan"));
        as(teacher).get(versions + "/1", id).then().body("stem", is("Kto?"), "answer.key", is("Jan"));
        as(teacher).get(versions + "/3", id).then().statusCode(404);
        as(anyTeacher()).get(versions + "/1", id).then().statusCode(404);
        as(teacher).post(versions + "/1/restoration", id).then().statusCode(428);
        as(teacher)
                .header("If-Match", "\"2\"")
                .post(versions + "/1/restoration", id)
                .then()
                .statusCode(201)
                .body("version", is(3), "stem", is("Kto?"), "key", is("Jan"));
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("update item_version set stem = 'x'"))
                    .hasMessageContaining("never change");
        }
    }

    @Test
    void list_ofTwentyThousand_usesTheIndexOfItsWords() throws Exception {
        JsonPath teacher = anyTeacher();
        String like = typed(teacher, "Kto był królem?", "Jan", List.of());
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeUpdate(many(UUID.fromString(like)));
            statement.executeUpdate(VERSIONS);
            statement.execute("analyze item");
            statement.execute("analyze item_version");
            ItemFilter filter = new ItemFilter();
            filter.q = "królem";
            String sql = FindingItems.sql(Collections.singletonMap(
                            "i.search @@ to_tsquery('simple', '"
                                    + SearchWords.query("królem").replace("'", "''") + "')",
                            ""))
                    .replace(":teacher", "'" + owner(statement, like) + "'")
                    .replace(":before", "'ffffffff-ffff-ffff-ffff-ffffffffffff'")
                    .replace(":fetch", "51");
            assertThat(filter.conditions().keySet()).anyMatch(condition -> condition.contains("i.search @@"));
            assertThat(plan(statement, sql)).contains("item_search");
            connection.rollback();
        }
    }

    private static final String VERSIONS = """
            insert into item_version (id, item_id, version, kind, format, stem, key, answer, difficulty, created_at)
            select gen_random_uuid(), id, 1, 'OTHER', 'TYPED_TEXT', 'S?', 'k', '{"type": "TYPED_TEXT"}', 1, created_at
            from item where search_text like 'pytanie numer %'""";

    private static String many(UUID like) {
        return """
                insert into item (id, owner_id, version, revision, created_at, search_text)
                select gen_random_uuid(), owner_id, 1, 1, created_at, 'pytanie numer ' || n || ' o rzeczy ' || md5(n::text)
                from item, generate_series(1, 20000) n where id = '%s'""".formatted(like);
    }

    private static String owner(Statement statement, String item) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select owner_id from item where id = '" + item + "'")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static String plan(Statement statement, String sql) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("explain analyze " + sql)) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return String.join("\n", lines);
    }

    private static String typed(JsonPath teacher, String stem, String key, List<String> tags) {
        Map<String, Object> item = item("TYPED_TEXT", Map.of("key", key));
        item.put("stem", stem);
        item.put("tags", tags);
        return writing(teacher, item).statusCode(201).extract().jsonPath().getString("id");
    }

    private static ValidatableResponse tag(JsonPath teacher, Map<String, ?> change) {
        return as(teacher).body(change).post("/api/v1/items/tags").then();
    }

    private static ValidatableResponse list(JsonPath teacher, String query) {
        return as(teacher)
                .get(query.isEmpty() ? "/api/v1/items" : "/api/v1/items?" + query)
                .then();
    }
}

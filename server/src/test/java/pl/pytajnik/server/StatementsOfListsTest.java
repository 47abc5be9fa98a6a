package pl.pytajnik.server;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static pl.pytajnik.server.Plenty.MANY;
import static pl.pytajnik.server.account.People.anyAdmin;
import static pl.pytajnik.server.account.People.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pytajnik.server.platform.Statements;

/** Every list of the API, asked of the running server: many rows take as many statements as one. */
@QuarkusTest
class StatementsOfListsTest {
    private static final String API = "/api/v1/";
    private static final Set<String> OF_ADMINS = Set.of("accounts", "audit");

    /** Nobody is in more than one class. */
    private static final String OF_ONE_ROW = API + "me/classrooms";

    private Plenty plenty;
    private JsonPath admin;

    @BeforeEach
    void setUp() {
        plenty = new Plenty();
        admin = anyAdmin();
    }

    /** A new list needs its place in {@link Plenty}. */
    @Test
    void lists_ofManyRows_takeAsManyStatementsAsOfOne() {
        Map<String, String> lists = plenty.lists();
        assertThat(lists.keySet()).containsExactlyInAnyOrderElementsOf(described());
        Map<String, Long> ofOne = new TreeMap<>();
        Map<String, Long> ofMany = new TreeMap<>();
        lists.forEach((list, address) -> {
            ask(list, address, MANY);
            ofOne.put(list, Statements.during(() -> ask(list, address, 1)));
            ofMany.put(list, Statements.during(() -> ask(list, address, MANY)));
        });
        assertThat(ofMany).isEqualTo(ofOne);
    }

    /** What can be read page by page. */
    private static List<String> described() {
        Map<String, Map<String, Map<String, List<Map<String, ?>>>>> paths =
                given().accept("application/json").get("/q/openapi?format=json").path("paths");
        return paths.keySet().stream()
                .filter(path -> path.startsWith(API)
                        && !path.equals(OF_ONE_ROW)
                        && paths.get(path).containsKey("get"))
                .filter(path ->
                        Objects.requireNonNullElse(
                                        paths.get(path).get("get").get("parameters"), List.<Map<String, ?>>of())
                                .stream()
                                .anyMatch(parameter -> "cursor".equals(parameter.get("name"))))
                .map(path -> path.substring(API.length()))
                .toList();
    }

    private void ask(String list, String address, int rows) {
        JsonPath reader = list.startsWith("me/") ? plenty.student() : plenty.teacher();
        List<?> found = as(OF_ADMINS.contains(list) ? admin : reader)
                .queryParam("limit", rows)
                .get(API + address)
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        assertThat(found).as(list).hasSize(rows);
    }
}

package pl.pytajnik.server;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who has the description alone can understand the API: its texts are the Javadoc of resources and wire records. */
@QuarkusTest
class OpenApiTextsTest {
    /** Names that say all there is to say, wherever they stand. */
    private static final Set<String> OBVIOUS = Set.of(
            "id", "title", "name", "nickname", "email", "password", "createdAt", "items", "text", "type", "kind");

    private static final int LONGEST_SUMMARY = 80;

    private JsonNode api;

    @BeforeEach
    void read() throws IOException {
        api = new ObjectMapper().readTree(given().get("/q/openapi?format=json").asString());
    }

    @Test
    void operation_eachOne_hasASummaryAndADescription() {
        assertThat(operations()).isNotEmpty().allSatisfy((name, operation) -> {
            assertThat(text(operation, "description")).as(name).isNotEmpty();
            assertThat(text(operation, "summary"))
                    .as("a short imperative, the first sentence of the Javadoc: " + name)
                    .isNotEmpty()
                    .doesNotContain(": ")
                    .hasSizeLessThan(LONGEST_SUMMARY);
        });
    }

    @Test
    void parameter_eachOne_hasADescription() {
        assertThat(operations())
                .allSatisfy((name, operation) -> assertThat(elements(operation.path("parameters")))
                        .as(name)
                        .allSatisfy(parameter -> assertThat(parameter.has("description") || parameter.has("$ref"))
                                .as(text(parameter, "name"))
                                .isTrue()));
    }

    @Test
    void property_unlessItsNameSaysAll_hasADescription() {
        List<String> bare = properties().entrySet().stream()
                .filter(property -> text(property.getValue(), "description").isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        assertThat(bare)
                .filteredOn(name -> !OBVIOUS.contains(name.substring(name.indexOf('.') + 1)))
                .as("write @param in the Javadoc of the wire record")
                .isEmpty();
        assertThat(bare).hasSizeLessThan(properties().size() / 5);
    }

    @Test
    void schemaAndTag_eachOne_hasADescription() {
        assertThat(fields(api.path("components").path("schemas")))
                .isNotEmpty()
                .allSatisfy((name, schema) -> assertThat(text(schema, "description") + text(schema, "$ref"))
                        .as(name)
                        .isNotEmpty());
        assertThat(elements(api.path("tags")))
                .isNotEmpty()
                .allSatisfy(tag -> assertThat(text(tag, "description"))
                        .as(text(tag, "name"))
                        .isNotEmpty());
    }

    private Map<String, JsonNode> operations() {
        Map<String, JsonNode> operations = new TreeMap<>();
        fields(api.path("paths"))
                .forEach((path, item) ->
                        fields(item).forEach((method, operation) -> operations.put(method + " " + path, operation)));
        operations.keySet().removeIf(name -> name.contains(" /test/"));
        return operations;
    }

    private Map<String, JsonNode> properties() {
        Map<String, JsonNode> properties = new TreeMap<>();
        fields(api.path("components").path("schemas"))
                .forEach((name, schema) -> fields(schema.path("properties"))
                        .forEach((property, described) -> properties.put(name + "." + property, described)));
        return properties;
    }

    private static Map<String, JsonNode> fields(JsonNode object) {
        return object.properties().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }

    private static String text(JsonNode node, String member) {
        return node.path(member).asText();
    }
}

package pl.pytajnik.server;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who has the description alone can understand the API: its texts are the Javadoc of resources and wire records. */
@QuarkusTest
class OpenApiTextsTest {
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

    private Map<String, JsonNode> operations() {
        Map<String, JsonNode> operations = new TreeMap<>();
        fields(api.path("paths"))
                .forEach((path, item) ->
                        fields(item).forEach((method, operation) -> operations.put(method + " " + path, operation)));
        operations.keySet().removeIf(name -> name.contains(" /test/"));
        return operations;
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

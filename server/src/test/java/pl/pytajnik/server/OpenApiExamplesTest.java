package pl.pytajnik.server;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static pl.pytajnik.server.account.People.anonymous;
import static pl.pytajnik.server.account.People.anyTeacher;
import static pl.pytajnik.server.account.People.withToken;
import static pl.pytajnik.server.classroom.Classes.anyClass;
import static pl.pytajnik.server.classroom.Classes.join;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever sends an example of the description as it stands is not told that it is malformed. */
@QuarkusTest
class OpenApiExamplesTest {
    private static final int AT_LEAST = 12;

    /** What examples name is not there, sign-in with them is refused, a second sign-up too; nothing else may be wrong. */
    private static final Integer[] UNDERSTOOD = {200, 201, 204, 401, 404, 409};

    @Test
    void example_sentAsItStands_isUnderstood() throws IOException {
        JsonPath teacher = anyTeacher();
        Map<String, String> tokens = Map.of(
                "TEACHER", teacher.getString("accessToken"),
                "STUDENT", join(anyClass(teacher), "Kuba").getString("session.accessToken"));
        List<Example> examples = examples().toList();
        assertThat(examples).hasSizeGreaterThanOrEqualTo(AT_LEAST).allSatisfy(example -> {
            Response answer = example.sentWith(tokens);
            assertThat(answer.statusCode())
                    .as(example.path() + ": " + answer.asString())
                    .isIn((Object[]) UNDERSTOOD);
        });
    }

    private static Stream<Example> examples() throws IOException {
        JsonNode paths = new ObjectMapper()
                .readTree(given().get("/q/openapi?format=json").asString())
                .get("paths");
        return paths.properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(operation -> new Example(operation.getKey(), path.getKey(), operation.getValue())))
                .filter(example -> !example.body().isMissingNode());
    }

    private record Example(String method, String path, JsonNode operation) {
        JsonNode body() {
            return operation.at("/requestBody/content/application~1json/example");
        }

        Response sentWith(Map<String, String> tokens) {
            String role = operation.at("/security/0/accessToken/0").asText();
            RequestSpecification caller = role.isEmpty() ? anonymous() : withToken(tokens.get(role));
            String address = path.replaceAll("\\{.*?}", new UUID(0, 0).toString());
            return caller.body(body().toString()).request(method.toUpperCase(Locale.ROOT), address);
        }
    }
}

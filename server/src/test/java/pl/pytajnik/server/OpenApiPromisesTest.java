package pl.pytajnik.server;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static pl.pytajnik.server.account.People.anonymous;
import static pl.pytajnik.server.account.People.anyAdmin;
import static pl.pytajnik.server.account.People.anyKey;
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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import pl.pytajnik.server.account.Scope;

/** What the description says of all operations alike, asked of each of them. */
@QuarkusTest
class OpenApiPromisesTest {
    private static final String KEY_HEADER = "#/components/parameters/Idempotency-Key";

    @Test
    void idempotencyKey_malformed_isRefusedByThoseThatNameItAlone() throws IOException {
        JsonPath teacher = anyTeacher();
        Map<String, String> tokens = Map.of(
                "ADMIN", anyAdmin().getString("accessToken"),
                "TEACHER", teacher.getString("accessToken"),
                "STUDENT", join(anyClass(teacher), "Kuba").getString("session.accessToken"));
        List<String> named = names(operations().filter(Operation::namesIdempotencyKey));
        List<String> honoured = names(operations()
                .filter(operation -> operation
                        .asked(operation
                                .role()
                                .map(role -> withToken(tokens.get(role)))
                                .orElseGet(() -> anonymous())
                                .header("Idempotency-Key", "\"\""))
                        .asString()
                        .contains("idempotency-key-malformed")));
        assertThat(named).isNotEmpty().isEqualTo(honoured);
    }

    @Test
    void apiKey_withTheScopeAnOperationNames_isLetInThereAlone() throws IOException {
        JsonPath teacher = anyTeacher();
        Map<String, String> keys =
                Stream.of(Scope.values()).collect(Collectors.toMap(Scope::text, scope -> anyKey(teacher, scope)));
        String all = anyKey(teacher, Scope.values());
        List<String> secured =
                names(operations().filter(operation -> operation.role().isPresent() || operation.namesKeys()));
        assertThat(operations().filter(Operation::namesKeys))
                .isNotEmpty()
                .allSatisfy(operation -> assertThat(operation
                                .asked(withToken(keys.getOrDefault(operation.scope(), all)))
                                .statusCode())
                        .as(operation.name())
                        .isNotIn(401, 403));
        assertThat(operations().filter(operation -> !operation.namesKeys() && secured.contains(operation.name())))
                .isNotEmpty()
                .allSatisfy(
                        operation -> assertThat(operation.asked(withToken(all)).statusCode())
                                .as(operation.name())
                                .isEqualTo(403));
    }

    private static List<String> names(Stream<Operation> operations) {
        return operations.map(Operation::name).toList();
    }

    private static Stream<Operation> operations() throws IOException {
        JsonNode paths = new ObjectMapper()
                .readTree(given().get("/q/openapi?format=json").asString())
                .get("paths");
        return paths.properties().stream()
                .filter(path -> !path.getKey().startsWith("/test/"))
                .flatMap(path -> path.getValue().properties().stream()
                        .map(operation -> new Operation(operation.getKey(), path.getKey(), operation.getValue())));
    }

    private record Operation(String method, String path, JsonNode node) {
        String name() {
            return method + " " + path;
        }

        boolean namesIdempotencyKey() {
            return elements(node.path("parameters"))
                    .anyMatch(parameter ->
                            KEY_HEADER.equals(parameter.path("$ref").asText()));
        }

        boolean namesKeys() {
            return requirement("apiKey").isPresent();
        }

        /** Empty when a key of any scope will do. */
        String scope() {
            return requirement("apiKey").map(scopes -> scopes.path(0).asText()).orElse("");
        }

        Optional<String> role() {
            return requirement("accessToken").map(roles -> roles.path(0).asText("TEACHER"));
        }

        private Optional<JsonNode> requirement(String scheme) {
            return elements(node.path("security"))
                    .filter(requirement -> requirement.has(scheme))
                    .map(requirement -> requirement.get(scheme))
                    .findFirst();
        }

        private static Stream<JsonNode> elements(JsonNode list) {
            return StreamSupport.stream(list.spliterator(), false);
        }

        /** An empty body is refused for other reasons, after it was asked who sends it. */
        Response asked(RequestSpecification request) {
            Object[] ids = Arrays.stream(path.split("/"))
                    .filter(step -> step.startsWith("{"))
                    .map(step -> new UUID(0, 0))
                    .toArray();
            RequestSpecification whole = method.equals("get") ? request : request.body("{}");
            return whole.request(method.toUpperCase(Locale.ROOT), path, ids);
        }
    }
}

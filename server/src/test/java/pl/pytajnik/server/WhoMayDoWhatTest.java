package pl.pytajnik.server;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static pl.pytajnik.server.account.People.anonymous;
import static pl.pytajnik.server.account.People.anyAdmin;
import static pl.pytajnik.server.account.People.anyTeacher;
import static pl.pytajnik.server.account.People.withToken;
import static pl.pytajnik.server.classroom.Classes.anyClass;
import static pl.pytajnik.server.classroom.Classes.join;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every operation of the API and who may call it, asked of the running server. A new operation needs a row here. */
@QuarkusTest
class WhoMayDoWhatTest {
    private static final String TABLE = """
            GET /.well-known/jwks.json anybody
            GET /api/v1/articles teacher
            POST /api/v1/articles teacher
            GET /api/v1/articles/{id} teacher
            GET /api/v1/articles/{id}/drafts teacher
            POST /api/v1/articles/{id}/generations teacher
            GET /api/v1/assignments teacher
            POST /api/v1/assignments teacher
            GET /api/v1/assignments/{id} teacher
            GET /api/v1/assignments/{id}/results teacher
            GET /api/v1/assignments/{id}/statistics teacher
            GET /api/v1/attempts/{id} student
            PUT /api/v1/attempts/{id} student
            POST /api/v1/attempts/{id}/responses student
            GET /api/v1/attempts/{id}/result student
            POST /api/v1/attempts/{id}/submission student
            GET /api/v1/audit admin
            GET /api/v1/bundled-articles teacher
            GET /api/v1/bundled-articles/{name} teacher
            GET /api/v1/classrooms teacher
            POST /api/v1/classrooms teacher
            GET /api/v1/classrooms/{id} teacher
            PUT /api/v1/classrooms/{id} teacher
            PUT /api/v1/classrooms/{id}/archive teacher
            DELETE /api/v1/classrooms/{id}/archive teacher
            POST /api/v1/classrooms/{id}/join-codes teacher
            PUT /api/v1/classrooms/{id}/joining teacher
            DELETE /api/v1/classrooms/{id}/students/{studentId} teacher
            POST /api/v1/classrooms/{id}/students/{studentId}/move teacher
            PUT /api/v1/classrooms/{id}/students/{studentId}/nickname teacher
            POST /api/v1/classrooms/{id}/students/{studentId}/pin teacher
            GET /api/v1/me/classrooms student
            PUT /api/v1/me/classrooms/{id}/nickname student
            PUT /api/v1/classrooms/{id}/owner teacher
            GET /api/v1/classrooms/{id}/progress teacher
            GET /api/v1/classrooms/{id}/students teacher
            GET /api/v1/classrooms/{id}/teachers teacher
            POST /api/v1/classrooms/{id}/teachers teacher
            DELETE /api/v1/classrooms/{id}/teachers/{teacherId} teacher
            GET /api/v1/drafts/{id} teacher
            POST /api/v1/drafts/{id}/acceptance teacher
            POST /api/v1/drafts/{id}/rejection teacher
            GET /api/v1/editions/{id} teacher
            GET /api/v1/editions/{id}/statistics teacher
            POST /api/v1/enrolments anybody
            GET /api/v1/events teacher
            GET /api/v1/items teacher
            GET /api/v1/items/{id} teacher
            PUT /api/v1/items/{id} teacher
            GET /api/v1/me admin teacher student
            GET /api/v1/me/assignments student
            GET /api/v1/me/progress student
            GET /api/v1/quizzes teacher
            POST /api/v1/quizzes teacher
            GET /api/v1/quizzes/{id} teacher
            PUT /api/v1/quizzes/{id} teacher
            POST /api/v1/quizzes/{id}/editions teacher
            POST /api/v1/sessions anybody
            POST /api/v1/sessions/refresh anybody
            POST /api/v1/sessions/revoke anybody
            POST /api/v1/sessions/students anybody
            POST /api/v1/teachers anybody
            GET /api/v1/webhooks teacher
            POST /api/v1/webhooks teacher
            DELETE /api/v1/webhooks/{id} teacher
            GET /api/v1/webhooks/{id} teacher
            PUT /api/v1/webhooks/{id} teacher
            GET /api/v1/webhooks/{id}/deliveries teacher
            POST /api/v1/webhooks/{id}/deliveries/{deliveryId}/replays teacher
            POST /api/v1/webhooks/{id}/pings teacher
            POST /api/v1/webhooks/{id}/secret teacher
            """;

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    @Test
    void everyOperation_asked_letsInWhomTheTableNames() {
        JsonPath teacher = anyTeacher();
        Map<String, String> tokens = new LinkedHashMap<>();
        tokens.put("admin", anyAdmin().getString("accessToken"));
        tokens.put("teacher", teacher.getString("accessToken"));
        tokens.put("student", join(anyClass(teacher), "Kuba").getString("session.accessToken"));
        List<String> rows = operations().map(operation -> operation.row(tokens)).toList();
        assertThat(rows).containsExactlyInAnyOrderElementsOf(TABLE.lines().toList());
    }

    private static Stream<Operation> operations() {
        Map<String, Map<String, Object>> paths = given().accept("application/json")
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .path("paths");
        return paths.entrySet().stream()
                .filter(path -> !path.getKey().startsWith("/test/"))
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .flatMap(path -> METHODS.stream()
                        .filter(path.getValue()::containsKey)
                        .map(method -> new Operation(method.toUpperCase(Locale.ROOT), path.getKey())));
    }

    private record Operation(String method, String path) {
        String row(Map<String, String> tokens) {
            return method + " " + path + (letsIn(anonymous(), 401) ? " anybody" : roles(tokens));
        }

        private String roles(Map<String, String> tokens) {
            return tokens.entrySet().stream()
                    .filter(one -> letsIn(withToken(one.getValue()), 403))
                    .map(one -> " " + one.getKey())
                    .collect(Collectors.joining());
        }

        /** An empty body is refused for other reasons, after it was asked who sends it. */
        private boolean letsIn(RequestSpecification request, int refusal) {
            Object[] ids = Arrays.stream(path.split("/"))
                    .filter(step -> step.startsWith("{"))
                    .map(step -> new UUID(0, 0))
                    .toArray();
            RequestSpecification whole = method.equals("GET") ? request : request.body("{}");
            return whole.request(method, path, ids).statusCode() != refusal;
        }
    }
}

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
import pl.pytajnik.server.account.Scope;

/**
 * Every operation of the API and who may call it, asked of the running server. A new operation needs a row here: {@code
 * key} is an API key with every scope, and two keys have one scope each, under its name. Which scope an operation needs
 * stands in {@code account.ScopeTable}.
 */
@QuarkusTest
class WhoMayDoWhatTest {
    private static final String TABLE = """
            GET /.well-known/jwks.json anybody
            GET /api/v1/accounts admin
            PUT /api/v1/accounts/{id}/disabling admin
            DELETE /api/v1/accounts/{id}/disabling admin
            GET /api/v1/api-keys teacher
            POST /api/v1/api-keys teacher
            DELETE /api/v1/api-keys/{id} teacher
            GET /api/v1/articles teacher key
            POST /api/v1/articles teacher key
            POST /api/v1/articles/fetches teacher key
            POST /api/v1/articles/uploads teacher key
            GET /api/v1/articles/{id} teacher key
            PATCH /api/v1/articles/{id} teacher key
            DELETE /api/v1/articles/{id} teacher key
            GET /api/v1/articles/{id}/drafts teacher key
            GET /api/v1/articles/{id}/refusals teacher key
            POST /api/v1/articles/{id}/reviews teacher key
            POST /api/v1/articles/{id}/generations teacher key
            GET /api/v1/assignments teacher key
            POST /api/v1/assignments teacher key
            GET /api/v1/assignments/{id} teacher key
            GET /api/v1/assignments/{id}/attempts/{attemptId} teacher key
            GET /api/v1/assignments/{id}/marks teacher key
            GET /api/v1/assignments/{id}/results teacher key
            GET /api/v1/assignments/{id}/statistics teacher key
            PUT /api/v1/assignments/{id} teacher key
            DELETE /api/v1/assignments/{id} teacher key
            PUT /api/v1/assignments/{id}/closing teacher key
            DELETE /api/v1/assignments/{id}/closing teacher key
            GET /api/v1/assignments/{id}/extensions teacher key
            PUT /api/v1/assignments/{id}/extensions/{studentId} teacher key
            DELETE /api/v1/assignments/{id}/extensions/{studentId} teacher key
            POST /api/v1/assignments/{id}/releases teacher key
            GET /api/v1/attempts/{id} student
            PUT /api/v1/attempts/{id} student
            POST /api/v1/attempts/{id}/responses student
            GET /api/v1/attempts/{id}/result student
            POST /api/v1/attempts/{id}/submission student
            GET /api/v1/audit admin
            GET /api/v1/bundled-articles teacher key
            GET /api/v1/bundled-articles/{name} teacher key
            GET /api/v1/classrooms teacher key
            POST /api/v1/classrooms teacher key
            GET /api/v1/classrooms/{id} teacher key
            PUT /api/v1/classrooms/{id} teacher key
            PUT /api/v1/classrooms/{id}/archive teacher key
            DELETE /api/v1/classrooms/{id}/archive teacher key
            POST /api/v1/classrooms/{id}/join-codes teacher key
            PUT /api/v1/classrooms/{id}/joining teacher key
            GET /api/v1/classrooms/{id}/joining/qr teacher key
            PUT /api/v1/classrooms/{id}/owner teacher
            GET /api/v1/classrooms/{id}/grades teacher key
            GET /api/v1/classrooms/{id}/goal teacher key
            PUT /api/v1/classrooms/{id}/goal teacher key
            DELETE /api/v1/classrooms/{id}/goal teacher key
            GET /api/v1/classrooms/{id}/progress teacher key
            GET /api/v1/classrooms/{id}/progress/{studentId} teacher key
            GET /api/v1/classrooms/{id}/students teacher key
            DELETE /api/v1/classrooms/{id}/students/{studentId} teacher key
            POST /api/v1/classrooms/{id}/students/{studentId}/erasure teacher
            POST /api/v1/classrooms/{id}/students/{studentId}/move teacher key
            PUT /api/v1/classrooms/{id}/students/{studentId}/nickname teacher key
            PUT /api/v1/classrooms/{id}/students/{studentId}/extra-time teacher key
            POST /api/v1/classrooms/{id}/students/{studentId}/pin teacher
            GET /api/v1/classrooms/{id}/teachers teacher key
            POST /api/v1/classrooms/{id}/teachers teacher key
            DELETE /api/v1/classrooms/{id}/teachers/{teacherId} teacher key
            GET /api/v1/drafts/{id} teacher key
            POST /api/v1/drafts/{id}/acceptance teacher key
            DELETE /api/v1/drafts/{id}/acceptance teacher key
            POST /api/v1/drafts/{id}/rejection teacher key
            DELETE /api/v1/drafts/{id}/rejection teacher key
            POST /api/v1/generations teacher key generations
            GET /api/v1/rejection-codes teacher key
            GET /api/v1/editions/{id} teacher key
            GET /api/v1/editions/{id}/changes teacher key
            GET /api/v1/editions/{id}/export teacher key
            GET /api/v1/editions/{id}/export/losses teacher key
            GET /api/v1/editions/{id}/rulings teacher key
            POST /api/v1/editions/{id}/rulings teacher key results:write
            GET /api/v1/editions/{id}/statistics teacher key
            GET /api/v1/reports/patterns admin teacher key
            GET /api/v1/rulings/{id}/changes teacher key
            POST /api/v1/enrolments anybody
            GET /api/v1/events teacher key
            GET /api/v1/formats teacher key
            GET /api/v1/imports teacher key
            POST /api/v1/imports teacher key
            GET /api/v1/imports/{id} teacher key
            DELETE /api/v1/imports/{id} teacher key
            POST /api/v1/imports/{id}/acceptance teacher key
            GET /api/v1/imports/{id}/questions teacher key
            GET /api/v1/items teacher key
            GET /api/v1/items/export teacher key
            GET /api/v1/items/export/losses teacher key
            POST /api/v1/items teacher key
            GET /api/v1/items/{id} teacher key
            PUT /api/v1/items/{id} teacher key
            PUT /api/v1/items/{id}/archive teacher key
            DELETE /api/v1/items/{id}/archive teacher key
            GET /api/v1/items/{id}/versions teacher key
            GET /api/v1/items/{id}/versions/{version} teacher key
            POST /api/v1/items/{id}/versions/{version}/restoration teacher key
            POST /api/v1/items/tags teacher key
            GET /api/v1/tags teacher key
            GET /api/v1/me admin teacher student key generations results:write
            PUT /api/v1/me admin teacher
            GET /api/v1/me/assignments student
            POST /api/v1/me/assignments/{id}/download student
            GET /api/v1/me/classrooms student
            PUT /api/v1/me/classrooms/{id}/nickname student
            GET /api/v1/me/data teacher student
            POST /api/v1/me/erasure teacher student
            PUT /api/v1/me/classrooms/{id}/goal student
            DELETE /api/v1/me/classrooms/{id}/goal student
            PUT /api/v1/me/password admin teacher
            GET /api/v1/me/practice student
            POST /api/v1/me/practice/packs student
            POST /api/v1/me/practice/sessions student
            GET /api/v1/me/practice/sessions/{id} student
            POST /api/v1/me/practice/sessions/{id}/reviews student
            GET /api/v1/me/progress student
            GET /api/v1/quizzes teacher key
            POST /api/v1/quizzes teacher key
            GET /api/v1/quizzes/{id} teacher key
            PUT /api/v1/quizzes/{id} teacher key
            DELETE /api/v1/quizzes/{id}/archive teacher key
            PUT /api/v1/quizzes/{id}/archive teacher key
            POST /api/v1/quizzes/{id}/copies teacher key
            GET /api/v1/quizzes/{id}/editions teacher key
            GET /api/v1/quizzes/{id}/export teacher key
            GET /api/v1/quizzes/{id}/export/losses teacher key
            GET /api/v1/quizzes/{id}/preview teacher key
            POST /api/v1/quizzes/{id}/preview/result teacher key
            POST /api/v1/quizzes/{id}/editions teacher key
            POST /api/v1/sessions anybody
            GET /api/v1/sessions/current anybody
            DELETE /api/v1/sessions/current anybody
            POST /api/v1/sessions/refresh anybody
            POST /api/v1/sessions/revoke anybody
            POST /api/v1/sessions/students anybody
            POST /api/v1/teachers anybody
            GET /api/v1/webhooks teacher key
            POST /api/v1/webhooks teacher key
            GET /api/v1/webhooks/{id} teacher key
            PUT /api/v1/webhooks/{id} teacher key
            DELETE /api/v1/webhooks/{id} teacher key
            GET /api/v1/webhooks/{id}/deliveries teacher key
            POST /api/v1/webhooks/{id}/deliveries/{deliveryId}/replays teacher key
            POST /api/v1/webhooks/{id}/pings teacher key
            POST /api/v1/webhooks/{id}/secret teacher key
            """;

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    @Test
    void everyOperation_asked_letsInWhomTheTableNames() {
        JsonPath teacher = anyTeacher();
        Map<String, String> tokens = new LinkedHashMap<>();
        tokens.put("admin", anyAdmin().getString("accessToken"));
        tokens.put("teacher", teacher.getString("accessToken"));
        tokens.put("student", join(anyClass(teacher), "Kuba").getString("session.accessToken"));
        tokens.put("key", anyKey(teacher, Scope.values()));
        tokens.put("generations", anyKey(teacher, Scope.GENERATIONS));
        tokens.put("results:write", anyKey(teacher, Scope.RESULTS_WRITE));
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

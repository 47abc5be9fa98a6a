package pl.pytajnik.server.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static pl.pytajnik.server.account.People.anyAdmin;
import static pl.pytajnik.server.account.People.anyKey;
import static pl.pytajnik.server.account.People.anyTeacher;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.account.People.withToken;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.pytajnik.server.platform.AtOnce;
import pl.pytajnik.server.platform.TestClock;

@QuarkusTest
class ApiKeysResourceTest {
    private static final Duration MONTH = Duration.ofDays(30);

    @Inject
    TestClock clock;

    @Inject
    ApiKeys keys;

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void make_key_showsItOnceAndKeepsItsHash() {
        JsonPath teacher = anyTeacher();
        JsonPath made = make(teacher, List.of("bank:read"), MONTH)
                .statusCode(201)
                .header("Cache-Control", "no-store")
                .body("secret", matchesPattern("pyt_[0-9A-Za-z]{49}"))
                .body("key.scopes", contains("bank:read"), "key.lastUsedAt", nullValue())
                .extract()
                .jsonPath();
        String secret = made.getString("secret");
        assertThat(secret).endsWith(made.getString("key.ending"));
        String listed = as(teacher)
                .get("/api/v1/api-keys")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .extract()
                .asString();
        assertThat(listed).doesNotContain(secret);
        assertThat(keys.findById(made.getUUID("key.id")).hash).hasSize(64).isEqualTo(new KeyText(secret).hash());
    }

    @Test
    void key_withTheScope_actsForItsOwner() {
        JsonPath teacher = anyTeacher();
        String key = anyKey(teacher, Scope.CLASSES_WRITE, Scope.CLASSES_READ);
        String id = withToken(key)
                .body(Map.of("name", "7b"))
                .post("/api/v1/classrooms")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(teacher).get("/api/v1/classrooms").then().body("items.id", contains(id));
        withToken(anyKey(anyTeacher(), Scope.CLASSES_READ))
                .get("/api/v1/classrooms/{id}", id)
                .then()
                .statusCode(404);
    }

    @Test
    void key_withoutTheScope_isToldWhichItNeeds() {
        String key = anyKey(anyTeacher(), Scope.CLASSES_READ);
        withToken(key)
                .body(Map.of("name", "7b"))
                .post("/api/v1/classrooms")
                .then()
                .statusCode(403)
                .body("type", is("/problems/scope-missing"), "detail", is("It would need the scope classes:write."));
    }

    @Test
    void key_ofAllScopes_managesNoKeysNorTheAccount() {
        String key = anyKey(anyTeacher(), Scope.values());
        withToken(key).get("/api/v1/api-keys").then().statusCode(403).body("type", is("/problems/not-for-keys"));
        withToken(key)
                .body(Map.of("currentPassword", People.PASSWORD, "newPassword", "zupełnie inne hasło"))
                .put("/api/v1/me/password")
                .then()
                .statusCode(403);
        withToken(key).body(Map.of("name", "X")).put("/api/v1/me").then().statusCode(403);
    }

    @Test
    void key_byADetourOfThePath_reachesNoMore() {
        String key = anyKey(anyTeacher(), Scope.ARTICLES_READ);
        Map<String, String> expected = Map.of(
                "/api/v1/articles/../api-keys", "403 /problems/not-for-keys",
                "/api/v1/articles/%2e%2e/api-keys", "403 /problems/not-for-keys",
                "/api/v1//articles/..//api-keys", "403 /problems/not-for-keys",
                "/api/v1/articles;/..;/api-keys", "404 /problems/not-found",
                "/api/v1/articles/..;/api-keys", "404 /problems/not-found",
                "/api/v1/api-keys;/articles", "405 /problems/method-not-allowed");
        assertThat(expected).allSatisfy((path, refusal) -> {
            Response answer = withToken(key).urlEncodingEnabled(false).get(path);
            assertThat(answer.statusCode() + " " + answer.path("type")).as(path).isEqualTo(refusal);
        });
    }

    @Test
    void key_expired_isRefused() {
        String key = anyKey(anyTeacher(), Scope.BANK_READ);
        clock.advance(MONTH.plusMinutes(1));
        withToken(key).get("/api/v1/items").then().statusCode(401).body("type", is("/problems/unauthorized"));
    }

    @Test
    void key_revoked_isRefused() {
        JsonPath teacher = anyTeacher();
        JsonPath made = make(teacher, List.of("bank:read"), MONTH).extract().jsonPath();
        String key = made.getString("secret");
        withToken(key).get("/api/v1/items").then().statusCode(200);
        as(teacher)
                .delete("/api/v1/api-keys/{id}", made.getString("key.id"))
                .then()
                .statusCode(204);
        withToken(key).get("/api/v1/items").then().statusCode(401);
        as(teacher).get("/api/v1/api-keys").then().body("items[0].revokedAt", notNullValue());
    }

    @Test
    void key_ofADisabledAccount_isRefused() {
        JsonPath teacher = anyTeacher();
        String key = anyKey(teacher, Scope.BANK_READ);
        as(anyAdmin())
                .put("/api/v1/accounts/{id}/disabling", teacher.getString("account.id"))
                .then()
                .statusCode(204);
        withToken(key).get("/api/v1/items").then().statusCode(401);
    }

    @Test
    void key_changedInOneCharacter_isRefused() {
        String key = anyKey(anyTeacher(), Scope.BANK_READ);
        String other = (key.charAt(10) == 'x' ? "y" : "x");
        withToken(key.substring(0, 10) + other + key.substring(11))
                .get("/api/v1/items")
                .then()
                .statusCode(401);
        assertThat(new KeyText(key).isWellFormed()).isTrue();
        assertThat(new KeyText(key.substring(0, 10) + other + key.substring(11)).isWellFormed())
                .isFalse();
    }

    @Test
    void revoke_foreignKey_isNotFound() {
        String id = make(anyTeacher(), List.of("bank:read"), MONTH).extract().path("key.id");
        as(anyTeacher()).delete("/api/v1/api-keys/{id}", id).then().statusCode(404);
    }

    @Test
    void use_ofAKey_isNotedOnceAMinuteAndTheFirstInTheAuditLog() throws Exception {
        JsonPath teacher = anyTeacher();
        JsonPath made = make(teacher, List.of("bank:read"), MONTH).extract().jsonPath();
        String key = made.getString("secret");
        AtOnce.send(4, () -> withToken(key).get("/api/v1/items").then().statusCode(200));
        Instant first = lastUse(teacher);
        clock.advance(Duration.ofSeconds(30));
        withToken(key).get("/api/v1/items").then().statusCode(200);
        assertThat(lastUse(teacher)).isEqualTo(first);
        clock.advance(Duration.ofSeconds(31));
        withToken(key).get("/api/v1/items").then().statusCode(200);
        assertThat(lastUse(teacher)).isAfter(first.plusSeconds(30));
        as(anyAdmin())
                .get("/api/v1/audit?actor=" + teacher.getString("account.id"))
                .then()
                .body(
                        "items.findAll { it.action.startsWith('API_KEY') }.action",
                        contains("API_KEY_FIRST_USED", "API_KEY_MADE"),
                        "items.find { it.action == 'API_KEY_MADE' }.note",
                        is("bank:read"));
    }

    @Test
    void make_withEndPastOrTooFar_isRefused() {
        JsonPath teacher = anyTeacher();
        make(teacher, List.of("bank:read"), Duration.ofDays(367))
                .statusCode(422)
                .body("errors.pointer", contains("/expiresAt"));
        make(teacher, List.of("bank:read"), Duration.ofMinutes(-1))
                .statusCode(422)
                .body("errors.pointer", contains("/expiresAt"));
    }

    @Test
    void make_withoutScopes_isRefused() {
        make(anyTeacher(), List.of(), MONTH).statusCode(422).body("errors.pointer", contains("/scopes"));
    }

    @Test
    void make_withAnUnknownScope_isRefused() {
        make(anyTeacher(), List.of("everything"), MONTH).statusCode(400);
    }

    @Test
    void make_moreThanAreAllowed_isRefusedWithTheLimit() {
        JsonPath teacher = anyTeacher();
        for (int i = 0; i < IssuingApiKeys.MOST; i++) {
            make(teacher, List.of("bank:read"), MONTH).statusCode(201);
        }
        make(teacher, List.of("bank:read"), MONTH).statusCode(422).body("type", is("/problems/limit-reached"));
    }

    private Instant lastUse(JsonPath teacher) {
        return Instant.parse(
                as(teacher).get("/api/v1/api-keys").then().extract().path("items[0].lastUsedAt"));
    }

    private ValidatableResponse make(JsonPath teacher, List<String> scopes, Duration life) {
        return as(teacher)
                .body(Map.of(
                        "name",
                        "program",
                        "scopes",
                        scopes,
                        "expiresAt",
                        clock.instant().plus(life).toString()))
                .post("/api/v1/api-keys")
                .then();
    }
}

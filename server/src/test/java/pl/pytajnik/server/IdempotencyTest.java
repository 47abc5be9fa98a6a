package pl.pytajnik.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static pl.pytajnik.server.account.People.anonymous;
import static pl.pytajnik.server.account.People.anyEmail;
import static pl.pytajnik.server.account.People.anyTeacher;
import static pl.pytajnik.server.account.People.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.pytajnik.server.platform.AtOnce;
import pl.pytajnik.server.platform.TestClock;

@QuarkusTest
class IdempotencyTest {
    @Inject
    TestClock clock;

    @Inject
    EntityManager database;

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void post_sameKeyAndBody_isDoneOnceAndAnsweredAlike() {
        JsonPath teacher = anyTeacher();
        String key = anyKey();
        Response first = opening(teacher, key, "7b");
        Response second = opening(teacher, key, "7b");
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.contentType()).startsWith("application/json");
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        hasClasses(teacher, 1);
    }

    @Test
    void post_sameKeyWithAndWithoutQuotes_isTheSame() {
        JsonPath teacher = anyTeacher();
        String key = UUID.randomUUID().toString();
        opening(teacher, key, "7b");
        assertThat(opening(teacher, '"' + key + '"', "7b").statusCode()).isEqualTo(201);
        hasClasses(teacher, 1);
    }

    @Test
    void post_sameKeyOtherBody_isRefused() {
        JsonPath teacher = anyTeacher();
        String key = anyKey();
        opening(teacher, key, "7b");
        opening(teacher, key, "7c").then().statusCode(422).body("type", is("/problems/idempotency-key-reused"));
        hasClasses(teacher, 1);
    }

    @Test
    void post_sameKeyOfAnother_isAnotherRequest() {
        String key = anyKey();
        String first = opening(anyTeacher(), key, "7b").path("id");
        JsonPath other = anyTeacher();
        assertThat(opening(other, key, "7b").<String>path("id")).isNotEqualTo(first);
        hasClasses(other, 1);
    }

    @Test
    void post_sameKeyAtOnce_isDoneOnce() throws Exception {
        JsonPath teacher = anyTeacher();
        String key = anyKey();
        List<Integer> statuses =
                AtOnce.send(6, () -> opening(teacher, key, "7b").statusCode());
        assertThat(statuses).contains(201).isSubsetOf(201, 409);
        hasClasses(teacher, 1);
    }

    @Test
    void post_whileTheSameIsBeingDone_isRefusedUntilThatOneCountsAsDead() {
        JsonPath teacher = anyTeacher();
        String key = anyKey();
        opening(teacher, key, "7b");
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update idempotent_request set status = null, content = null where account_id = :account")
                        .setParameter("account", teacher.getUUID("account.id"))
                        .executeUpdate());
        opening(teacher, key, "7b").then().statusCode(409).body("type", is("/problems/request-running"));
        clock.advance(Duration.ofMinutes(11));
        opening(teacher, key, "7b").then().statusCode(201);
        hasClasses(teacher, 2);
    }

    @Test
    void post_refused_isNotKept() {
        JsonPath teacher = anyTeacher();
        String key = anyKey();
        opening(teacher, key, " ").then().statusCode(422).body("type", is("/problems/validation"));
        opening(teacher, key, "7b").then().statusCode(201);
    }

    @Test
    void post_aDayLater_isDoneAgain() {
        JsonPath teacher = anyTeacher();
        String key = anyKey();
        opening(teacher, key, "7b");
        clock.advance(Duration.ofHours(24).plusSeconds(1));
        opening(teacher, key, "7b").then().statusCode(201);
        hasClasses(teacher, 2);
    }

    @Test
    void post_whoseAnswerHasASecret_isDoneOnceAndTheSecretIsNotKept() {
        JsonPath teacher = anyTeacher();
        String key = anyKey();
        String secret = makingKey(teacher, key).path("secret");
        makingKey(teacher, key).then().statusCode(409).body("type", is("/problems/request-done"));
        as(teacher).get("/api/v1/api-keys").then().body("items", hasSize(1));
        assertThat(database.createNativeQuery(
                                "select count(*) from idempotent_request where content like :secret", Long.class)
                        .setParameter("secret", "%" + secret + "%")
                        .getSingleResult())
                .isEqualTo(0L);
    }

    @Test
    void post_withAnAnswerThatIsTooLong_isDoneOnceAndNotAnsweredAgain() {
        JsonPath teacher = anyTeacher();
        String key = anyKey();
        Map<String, String> article =
                Map.of("title", "Długi", "text", "Zdanie po polsku. ".repeat(5_000), "language", "pl");
        as(teacher)
                .header("Idempotency-Key", key)
                .body(article)
                .post("/api/v1/articles")
                .then()
                .statusCode(201);
        as(teacher)
                .header("Idempotency-Key", key)
                .body(article)
                .post("/api/v1/articles")
                .then()
                .statusCode(409)
                .body("type", is("/problems/request-done"));
        as(teacher).get("/api/v1/articles").then().body("items", hasSize(1));
    }

    @Test
    void post_withoutAKey_isDoneEachTime() {
        JsonPath teacher = anyTeacher();
        as(teacher).body(Map.of("name", "7b")).post("/api/v1/classrooms").then().statusCode(201);
        as(teacher).body(Map.of("name", "7b")).post("/api/v1/classrooms").then().statusCode(201);
        hasClasses(teacher, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "a\"b", "zażółć"})
    void post_keyThatIsNone_isRefused(String key) {
        opening(anyTeacher(), key, "7b").then().statusCode(400).body("type", is("/problems/idempotency-key-malformed"));
    }

    @Test
    void post_byNobody_isNotLookedAt() {
        Map<String, String> teacher = Map.of("email", anyEmail(), "password", "długie hasło 123", "name", "A");
        String key = anyKey();
        anonymous()
                .header("Idempotency-Key", key)
                .body(teacher)
                .post("/api/v1/teachers")
                .then()
                .statusCode(201);
        anonymous()
                .header("Idempotency-Key", key)
                .body(teacher)
                .post("/api/v1/teachers")
                .then()
                .statusCode(409)
                .body("type", is("/problems/email-taken"));
    }

    private static String anyKey() {
        return '"' + UUID.randomUUID().toString() + '"';
    }

    private static Response opening(JsonPath teacher, String key, String name) {
        return as(teacher)
                .header("Idempotency-Key", key)
                .body(Map.of("name", name))
                .post("/api/v1/classrooms");
    }

    private Response makingKey(JsonPath teacher, String key) {
        return as(teacher)
                .header("Idempotency-Key", key)
                .body(Map.of("name", "program", "scopes", List.of("bank:read"), "expiresAt", "2027-01-01T00:00:00Z"))
                .post("/api/v1/api-keys");
    }

    private static void hasClasses(JsonPath teacher, int number) {
        as(teacher).get("/api/v1/classrooms").then().body("items", hasSize(number));
    }
}

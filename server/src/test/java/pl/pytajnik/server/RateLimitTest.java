package pl.pytajnik.server;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static pl.pytajnik.server.account.People.anyTeacher;
import static pl.pytajnik.server.account.People.as;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The server as an operator may set it up: little allowed, a page of another origin let in. */
@QuarkusTest
@TestProfile(RateLimitTest.Operators.class)
class RateLimitTest {
    @Test
    void account_withNothingLeft_hasToWait() {
        JsonPath teacher = anyTeacher();
        for (int i = 0; i < 2; i++) {
            as(teacher).get("/api/v1/me").then().statusCode(200);
        }
        as(teacher)
                .get("/api/v1/me")
                .then()
                .statusCode(429)
                .header("Retry-After", is("30"))
                .header("RateLimit", startsWith("\"account\";r=0;"))
                .body("type", is("/problems/too-many-requests"));
        as(anyTeacher()).get("/api/v1/me").then().statusCode(200);
    }

    @Test
    void pageOfANamedOrigin_isLetIn() {
        given().header("Origin", "https://app.example.org")
                .header("Access-Control-Request-Method", "PUT")
                .header("Access-Control-Request-Headers", "if-match")
                .options("/api/v1/quizzes/x")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "https://app.example.org");
    }

    /** The properties. */
    public static class Operators implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("pytajnik.rate-limit.per-minute", "2", "pytajnik.cors.origins", "https://app.example.org");
        }
    }
}

package pl.pytajnik.server.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static pl.pytajnik.server.account.People.anonymous;
import static pl.pytajnik.server.account.People.anyTeacher;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.classroom.Classes.anyClass;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

/** What every answer has, whatever it is about. */
@QuarkusTest
class AnswersTest {
    @Test
    void personalAnswer_isKeptByNobodyAndRunsNothing() {
        as(anyTeacher())
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer");
    }

    @Test
    void pages_areFramedNowhere_andRunNothingInline() {
        given().get("/")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Content-Security-Policy", not(containsString("unsafe-inline")))
                .header("X-Content-Type-Options", "nosniff");
        given().get("/common/style.css").then().statusCode(200);
        given().get("/q/swagger-ui/")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("script-src 'self' 'unsafe-inline'"));
    }

    @Test
    void requestId_isInTheAnswerAndInItsProblem() {
        Response answer = given().get("/api/v1/me");
        String id = answer.header("X-Request-Id");
        assertThat(id).matches("[0-9a-f-]{36}");
        answer.then().statusCode(401).body("requestId", is(id));
    }

    @Test
    void read_withTheTagItWouldGet_isNotModified() {
        JsonPath teacher = anyTeacher();
        String address = "/api/v1/classrooms/" + anyClass(teacher).getString("id");
        String tag = as(teacher).get(address).then().statusCode(200).extract().header("ETag");
        as(teacher)
                .header("If-None-Match", "\"other\", W/" + tag)
                .get(address)
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .body(emptyString());
        as(teacher).header("If-None-Match", "\"other\"").get(address).then().statusCode(200);
    }

    @Test
    void allowance_isInTheAnswer() {
        as(anyTeacher())
                .get("/api/v1/me")
                .then()
                .header("RateLimit-Policy", matchesPattern("\"account\";q=\\d+;w=60"))
                .header("RateLimit", matchesPattern("\"account\";r=\\d+;t=\\d+"));
        anonymous().post("/api/v1/sessions").then().header("RateLimit", matchesPattern("\"address\";r=\\d+;t=\\d+"));
    }

    @Test
    void metrics_countProblemsByCode() {
        given().get("/api/v1/me").then().statusCode(401);
        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("pytajnik_problems_total{code=\"unauthorized\"}"));
    }

    @Test
    void pageOfAnotherOrigin_nobodyNamed_isNotLetIn() {
        given().header("Origin", "https://elsewhere.example")
                .get("/api/v1/me")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void readiness_looksAtTheDatabase() {
        given().get("/q/health/ready").then().statusCode(200).body("checks.name.join()", containsString("Database"));
    }
}

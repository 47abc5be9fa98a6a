package pl.pytajnik.server.platform;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlatformTest {
    @Test
    void health_afterStart_isUp() {
        given().get("/q/health").then().statusCode(200).body("status", is("UP"));
    }

    @Test
    void openapi_isThere_withSwaggerUi() {
        given().get("/q/openapi").then().statusCode(200);
        given().get("/q/swagger-ui/").then().statusCode(200);
    }

    @Test
    void unknownAddress_isAProblem() {
        given().get("/api/v1/nothing-here")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-found"), "instance", equalTo("/api/v1/nothing-here"));
    }
}

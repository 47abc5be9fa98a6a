package pl.pytajnik.server;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static pl.pytajnik.server.account.People.anonymous;
import static pl.pytajnik.server.account.People.anyTeacher;
import static pl.pytajnik.server.account.People.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;

/** What the framework refuses itself, and what breaks, look like every other problem. */
@QuarkusTest
class ProblemsTest {
    @Test
    void malformedJson_isAProblem() {
        problem(anonymous().body("{\"email\": ").post("/api/v1/sessions").then(), 400, "malformed-json");
    }

    @Test
    void valueOfTheWrongType_isNamedByPointer() {
        problem(
                        anonymous()
                                .body("{\"email\": [1], \"password\": \"x\"}")
                                .post("/api/v1/sessions")
                                .then(),
                        400,
                        "malformed-json")
                .body("errors[0].pointer", is("/email"));
    }

    @Test
    void textNoDatabaseTakes_isNamedByPointer() {
        for (String escape : new String[] {"\\u0000", "\\ud800"}) {
            problem(
                            as(anyTeacher())
                                    .body("{\"name\": \"7" + escape + "b\"}")
                                    .post("/api/v1/classrooms")
                                    .then(),
                            400,
                            "malformed-json")
                    .body("errors[0].pointer", is("/name"));
        }
    }

    @Test
    void unknownAddress_isAProblem() {
        problem(given().get("/api/v1/nothing-here").then(), 404, "not-found")
                .body("instance", is("/api/v1/nothing-here"));
    }

    @Test
    void wrongMethod_isAProblem() {
        problem(given().delete("/api/v1/sessions").then(), 405, "method-not-allowed");
    }

    @Test
    void wrongType_isAProblem() {
        problem(
                given().contentType("text/plain")
                        .body("email")
                        .post("/api/v1/sessions")
                        .then(),
                415,
                "unsupported-media-type");
    }

    @Test
    void tooLargeBody_isAProblem() {
        String large = "{\"name\": \"" + "x".repeat(2_000_001) + "\"}";
        problem(as(anyTeacher()).body(large).post("/api/v1/classrooms").then(), 413, "body-too-large");
    }

    @Test
    void muchTooLargeBody_orAddress_isAProblemToo() {
        byte[] twelve = new byte[12_000_000];
        problem(
                as(anyTeacher())
                        .contentType("application/pdf")
                        .body(twelve)
                        .post("/api/v1/articles/uploads")
                        .then(),
                413,
                "body-too-large");
        problem(as(anyTeacher()).get("/api/v1/items?q=" + "x".repeat(5000)).then(), 422, "validation");
    }

    @Test
    void tooLargeBodyInChunks_isAProblemThatSaysTheLimit() throws IOException {
        HttpURLConnection request =
                (HttpURLConnection) URI.create("http://127.0.0.1:" + RestAssured.port + "/api/v1/sessions")
                        .toURL()
                        .openConnection();
        request.setDoOutput(true);
        request.setChunkedStreamingMode(10_000);
        request.setRequestProperty("Content-Type", "application/json");
        try (OutputStream body = request.getOutputStream()) {
            body.write(("{\"email\": \"" + "x".repeat(2_000_001)).getBytes(StandardCharsets.US_ASCII));
        }
        assertThat(request.getResponseCode()).isEqualTo(413);
        assertThat(request.getContentType()).startsWith("application/problem+json");
        assertThat(new String(request.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("body-too-large", "2000000");
    }

    @Test
    void valueNotAllowed_inTheCallersLanguage_saysWhatIs() {
        JsonPath teacher = anyTeacher();
        as(teacher)
                .header("Accept-Language", "pl")
                .get("/api/v1/classrooms?limit=101")
                .then()
                .statusCode(422)
                .body("errors[0].detail", is("może wynosić najwyżej 100"));
        as(teacher)
                .header("Accept-Language", "pl")
                .get("/api/v1/classrooms?limit=sto")
                .then()
                .statusCode(422)
                .body("errors[0].detail", is("nie ma opisanej postaci"));
        as(teacher)
                .header("Accept-Language", "en")
                .body("{\"name\": \"" + "x".repeat(2000) + "\"}")
                .post("/api/v1/classrooms")
                .then()
                .statusCode(422)
                .body("errors[0].detail", matchesPattern("its length must be from \\d+ to \\d+"));
    }

    @Test
    void idThatIsNone_inThePath_isNotFound() {
        problem(as(anyTeacher()).get("/api/v1/classrooms/abc").then(), 404, "not-found");
    }

    @Test
    void unexpected_hasARequestIdAndTellsNothing() {
        problem(given().get("/test/broken").then(), 500, "internal")
                .body("requestId", matchesPattern("[0-9a-f-]{36}"))
                .body("detail", not(containsString("secret")));
    }

    @Test
    void language_isTheCallers() {
        problem(
                        given().header("Accept-Language", "pl")
                                .get("/api/v1/nothing-here")
                                .then(),
                        404,
                        "not-found")
                .header("Content-Language", "pl")
                .body("title", is("Nie ma czegoś takiego"));
        problem(
                        given().header("Accept-Language", "de")
                                .get("/api/v1/nothing-here")
                                .then(),
                        404,
                        "not-found")
                .header("Content-Language", "en");
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status, String slug) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("type", is("/problems/" + slug), "status", is(status));
    }

    /** Breaks on every request. */
    @Path("/test/broken")
    public static class BrokenResource {
        @GET
        @PermitAll
        @Operation(hidden = true)
        public String broken() {
            throw new IllegalStateException("secret");
        }
    }
}

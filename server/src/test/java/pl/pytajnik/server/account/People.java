package pl.pytajnik.server.account;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** People for tests, made over the API. */
public final class People {
    public static final String PASSWORD = "długie hasło 123";

    private People() {}

    public static String anyEmail() {
        return "nauczyciel-" + UUID.randomUUID() + "@example.org";
    }

    /** Signs up a teacher nobody else uses; the session as it came. */
    public static JsonPath anyTeacher() {
        return signUp(anyEmail());
    }

    public static JsonPath signUp(String email) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("email", email, "password", PASSWORD, "name", "Nauczycielka"))
                .post("/api/v1/teachers")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** The session of a new administrator. Made inside, for no request makes one. */
    public static JsonPath anyAdmin() {
        SigningUp signingUp = CDI.current().select(SigningUp.class).get();
        String email = anyEmail();
        signingUp.admin("Administratorka", email, signingUp.hash(PASSWORD));
        return anonymous()
                .body(Map.of("email", email, "password", PASSWORD))
                .post("/api/v1/sessions")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** A new API key of the teacher, good for a month. */
    public static String anyKey(JsonPath teacher, Scope... scopes) {
        return as(teacher)
                .body(Map.of(
                        "name",
                        "program",
                        "scopes",
                        Stream.of(scopes).map(Scope::text).toList(),
                        "expiresAt",
                        Instant.now().plus(Duration.ofDays(30)).toString()))
                .post("/api/v1/api-keys")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
    }

    /** A JSON request with the session's access token. */
    public static RequestSpecification as(JsonPath session) {
        return withToken(session.getString("accessToken"));
    }

    public static RequestSpecification withToken(String accessToken) {
        return given().contentType(ContentType.JSON).auth().oauth2(accessToken);
    }

    public static RequestSpecification anonymous() {
        return given().contentType(ContentType.JSON);
    }
}

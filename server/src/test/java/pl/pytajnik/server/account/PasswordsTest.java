package pl.pytajnik.server.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static pl.pytajnik.server.account.People.PASSWORD;
import static pl.pytajnik.server.account.People.anonymous;
import static pl.pytajnik.server.account.People.anyAdmin;
import static pl.pytajnik.server.account.People.anyEmail;
import static pl.pytajnik.server.account.People.anyTeacher;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.account.People.signUp;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PasswordsTest {
    private static final String ANOTHER = "zupełnie inne hasło";

    @Test
    void change_byItsOwner_isTheOneToSignInWith() {
        String email = anyEmail();
        change(signUp(email), PASSWORD, ANOTHER).statusCode(200);
        signIn(email, PASSWORD).statusCode(401);
        signIn(email, ANOTHER).statusCode(201);
    }

    @Test
    void change_done_endsOtherSessionsAndOpensOne() {
        String email = anyEmail();
        JsonPath session = signUp(email);
        String elsewhere = signIn(email, PASSWORD).extract().path("refreshToken");
        JsonPath fresh =
                change(session, PASSWORD, ANOTHER).statusCode(200).extract().jsonPath();
        refresh(elsewhere).statusCode(401);
        refresh(session.getString("refreshToken")).statusCode(401);
        refresh(fresh.getString("refreshToken")).statusCode(200);
    }

    @Test
    void change_done_isInTheAuditLog() {
        JsonPath session = anyTeacher();
        String id = session.getString("account.id");
        change(session, PASSWORD, ANOTHER).statusCode(200);
        as(anyAdmin())
                .get("/api/v1/audit?action=PASSWORD_CHANGED&actor=" + id)
                .then()
                .body("items.subject", contains(id));
    }

    @Test
    void change_wrongPresentPassword_isRefusedAndChangesNothing() {
        String email = anyEmail();
        change(signUp(email), "nie to hasło", ANOTHER).statusCode(422).body("type", is("/problems/wrong-password"));
        signIn(email, PASSWORD).statusCode(201);
    }

    @Test
    void change_guessingThePresentPassword_hasToWait() {
        JsonPath session = anyTeacher();
        for (int i = 1; i <= 10; i++) {
            change(session, "nie to hasło", ANOTHER).statusCode(422);
        }
        String wait =
                change(session, PASSWORD, ANOTHER).statusCode(429).extract().header("Retry-After");
        assertThat(Integer.parseInt(wait)).isBetween(1, 61);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890", "qwertyuiop", "Haslohaslo1", "Warszawa2026!", "aaaaaaaaaaaa", "nauczyciel1"})
    void change_toACommonOne_isRefused(String common) {
        change(anyTeacher(), PASSWORD, common)
                .statusCode(422)
                .body("errors.pointer", contains("/newPassword"))
                .body("errors.detail", contains("is one of the passwords everybody tries first; choose another"));
    }

    @Test
    void change_toAShortOne_isRefused() {
        change(anyTeacher(), PASSWORD, "krótkie").statusCode(422).body("errors.pointer", hasItem("/newPassword"));
    }

    @Test
    void signUp_commonPassword_isRefusedInPolishToo() {
        anonymous()
                .header("Accept-Language", "pl")
                .body(Map.of("email", anyEmail(), "password", "qwerty12345", "name", "A"))
                .post("/api/v1/teachers")
                .then()
                .statusCode(422)
                .body("errors.detail", contains("to jedno z najczęściej używanych haseł; wybierz inne"));
    }

    @Test
    void rename_byItsOwner_isTheNewName() {
        JsonPath session = anyTeacher();
        as(session)
                .body(Map.of("name", " Anna Nowak "))
                .put("/api/v1/me")
                .then()
                .statusCode(200)
                .body("name", is("Anna Nowak"));
        as(session).get("/api/v1/me").then().body("name", is("Anna Nowak"));
    }

    private static ValidatableResponse change(JsonPath session, String present, String wanted) {
        return as(session)
                .body(Map.of("currentPassword", present, "newPassword", wanted))
                .put("/api/v1/me/password")
                .then();
    }

    static ValidatableResponse signIn(String email, String password) {
        return anonymous()
                .body(Map.of("email", email, "password", password))
                .post("/api/v1/sessions")
                .then();
    }

    static ValidatableResponse refresh(String token) {
        return anonymous()
                .body(Map.of("refreshToken", token))
                .post("/api/v1/sessions/refresh")
                .then();
    }
}

package pl.pytajnik.server.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static pl.pytajnik.server.account.People.PASSWORD;
import static pl.pytajnik.server.account.People.anyEmail;
import static pl.pytajnik.server.classroom.Classes.anyClass;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.pytajnik.server.platform.TestClock;

/** Our own pages hold no token that a script can read, and other sites' pages get nothing by their cookie. */
@QuarkusTest
class BrowserSessionsTest {
    private static final String STUDIO = "pytajnik-studio";

    @Inject
    TestClock clock;

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void signUp_byAPage_givesACookieAndNoToken() {
        Response answer = signUp(anyEmail());
        answer.then()
                .statusCode(201)
                .body("account.role", is("TEACHER"))
                .body("accessToken", nullValue())
                .body("refreshToken", nullValue());
        Cookie cookie = answer.getDetailedCookie(STUDIO);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Strict");
        assertThat(cookie.getPath()).isEqualTo("/api");
        assertThat(cookie.isSecured())
                .as("over plain HTTP it would never come back")
                .isFalse();
    }

    @Test
    void signIn_byAProgram_givesTokensAndNoCookie() {
        Response answer = given().contentType(ContentType.JSON)
                .body(Map.of("email", anyEmail(), "password", PASSWORD, "name", "Nauczycielka"))
                .post("/api/v1/teachers");
        answer.then().statusCode(201).body("accessToken", notNullValue()).body("refreshToken", notNullValue());
        assertThat(answer.getCookies()).isEmpty();
    }

    @Test
    void cookie_withThePagesHeader_isWhoSignedIn() {
        String cookie = teachersCookie();
        page("studio", cookie).get("/api/v1/me").then().statusCode(200).body("role", is("TEACHER"));
        current(cookie).statusCode(200).body("account.name", is("Nauczycielka"));
    }

    @Test
    void cookie_withoutThePagesHeader_isNobody() {
        given().cookie(STUDIO, teachersCookie()).get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void cookie_fromAnotherSite_isNobody() {
        String cookie = teachersCookie();
        page("studio", cookie)
                .header("Sec-Fetch-Site", "cross-site")
                .get("/api/v1/me")
                .then()
                .statusCode(401);
        page("studio", cookie)
                .header("Sec-Fetch-Site", "same-site")
                .get("/api/v1/me")
                .then()
                .statusCode(401);
        page("studio", cookie)
                .header("Origin", "https://evil.example")
                .get("/api/v1/me")
                .then()
                .statusCode(403);
        page("studio", cookie)
                .header("Sec-Fetch-Site", "same-origin")
                .get("/api/v1/me")
                .then()
                .statusCode(200);
    }

    @Test
    void cookieOfOnePage_isNobodyOnTheOther() {
        given().header(BrowserApp.HEADER, "player")
                .cookie("pytajnik-player", teachersCookie())
                .get("/api/v1/me")
                .then()
                .statusCode(401);
    }

    @Test
    void cookie_isNoRefreshToken() {
        given().contentType(ContentType.JSON)
                .body(Map.of("refreshToken", teachersCookie()))
                .post("/api/v1/sessions/refresh")
                .then()
                .statusCode(401);
    }

    @Test
    void refreshToken_isNoCookie() {
        String token = People.anyTeacher().getString("refreshToken");
        page("studio", token).get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void signOut_endsTheSessionAndTakesTheCookie() {
        String cookie = teachersCookie();
        Response answer = page("studio", cookie).delete("/api/v1/sessions/current");
        answer.then().statusCode(204);
        assertThat(answer.getDetailedCookie(STUDIO).getMaxAge()).isZero();
        page("studio", cookie).get("/api/v1/me").then().statusCode(401);
        current(cookie).statusCode(200).body("account", nullValue());
    }

    @Test
    void changedPassword_endsOtherBrowsersAndKeepsThisOne() {
        String email = anyEmail();
        String here = signUp(email).getCookie(STUDIO);
        String there = signIn(email).getCookie(STUDIO);
        Response changed = page("studio", here)
                .body(Map.of("currentPassword", PASSWORD, "newPassword", "inne długie hasło"))
                .put("/api/v1/me/password");
        changed.then().statusCode(200);
        page("studio", there).get("/api/v1/me").then().statusCode(401);
        page("studio", changed.getCookie(STUDIO)).get("/api/v1/me").then().statusCode(200);
    }

    @Test
    void session_lastsWhileSomebodyComesBack() {
        String cookie = teachersCookie();
        for (int day = 0; day < 10; day += 5) {
            clock.advance(Duration.ofDays(5));
            page("studio", cookie).get("/api/v1/me").then().statusCode(200);
        }
        clock.advance(Duration.ofDays(8));
        page("studio", cookie).get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void staleCookie_doesNotKeepAnybodyFromSigningIn() {
        String email = anyEmail();
        signUp(email);
        given().header(BrowserApp.HEADER, "studio")
                .cookie(STUDIO, "nieaktualne")
                .contentType(ContentType.JSON)
                .body(Map.of("email", email, "password", PASSWORD))
                .post("/api/v1/sessions")
                .then()
                .statusCode(201);
    }

    @Test
    void student_joinsAndSignsInByAPage() {
        Map<String, String> student = Map.of(
                "joinCode", anyClass(People.anyTeacher()).getString("joinCode"), "nickname", "Ola", "pin", "1234");
        String joined = page("player", "")
                .body(student)
                .post("/api/v1/enrolments")
                .then()
                .statusCode(201)
                .body("session.accessToken", nullValue())
                .extract()
                .cookie("pytajnik-player");
        assertThat(joined).isNotEmpty();
        String again = page("player", "")
                .body(student)
                .post("/api/v1/sessions/students")
                .getCookie("pytajnik-player");
        page("player", again).get("/api/v1/me/assignments").then().statusCode(200);
    }

    private static String teachersCookie() {
        return signUp(anyEmail()).getCookie(STUDIO);
    }

    private static Response signUp(String email) {
        return page("studio", "")
                .body(Map.of("email", email, "password", PASSWORD, "name", "Nauczycielka"))
                .post("/api/v1/teachers");
    }

    private static Response signIn(String email) {
        return page("studio", "")
                .body(Map.of("email", email, "password", PASSWORD))
                .post("/api/v1/sessions");
    }

    private static ValidatableResponse current(String cookie) {
        return page("studio", cookie).get("/api/v1/sessions/current").then();
    }

    private static RequestSpecification page(String app, String cookie) {
        RequestSpecification request = given().contentType(ContentType.JSON).header(BrowserApp.HEADER, app);
        return cookie.isEmpty() ? request : request.cookie("pytajnik-" + app, cookie);
    }
}

package pl.pytajnik.server.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static pl.pytajnik.server.account.People.PASSWORD;
import static pl.pytajnik.server.account.People.anonymous;
import static pl.pytajnik.server.account.People.anyAdmin;
import static pl.pytajnik.server.account.People.anyEmail;
import static pl.pytajnik.server.account.People.anyTeacher;
import static pl.pytajnik.server.account.People.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.pytajnik.server.platform.TestClock;

@QuarkusTest
class AuditTrailTest {
    @Inject
    TestClock clock;

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void signUp_done_isNotedWithTheSessionAndTheAddress() {
        String teacher = anyTeacher().getString("account.id");
        audit("actor=" + teacher)
                .body("items.action", contains("SIGNED_IN", "SIGNED_UP"))
                .body("items.subject", everyItem(is(teacher)))
                .body("items.address", everyItem(is("127.0.0.1")))
                .body("items[1].note", is("TEACHER"));
    }

    @Test
    void signIn_wrongPassword_isNotedOfTheAccountAndSaysNoSecret() {
        String email = anyEmail();
        String teacher = People.signUp(email).getString("account.id");
        signIn(email, "tajne, lecz złe").statusCode(401);
        audit("action=SIGN_IN_FAILED")
                .body("items.subject", hasItem(teacher))
                .body("items.find { it.subject == '" + teacher + "' }.actor", nullValue());
        assertThat(audit("limit=100").extract().asString()).doesNotContain("tajne", email, PASSWORD);
    }

    @Test
    void signIn_unknownAddress_isNotedWithoutWhatWasTyped() {
        signIn("moje-haslo-zamiast-adresu@example.org", PASSWORD).statusCode(401);
        String entries = audit("action=SIGN_IN_FAILED&limit=1")
                .body("items.subject", contains("unknown"))
                .extract()
                .asString();
        assertThat(entries).doesNotContain("moje-haslo");
    }

    @Test
    void refresh_reused_isNoted() {
        JsonPath session = anyTeacher();
        refresh(session.getString("refreshToken")).statusCode(200);
        clock.advance(RefreshToken.GRACE.plusSeconds(1));
        refresh(session.getString("refreshToken")).statusCode(401);
        audit("action=REFRESH_TOKEN_REUSED").body("items.subject", hasItem(session.<String>get("account.id")));
    }

    @Test
    void list_betweenTwoMoments_hasWhatWasBetween() {
        String before = anyTeacher().getString("account.id");
        clock.advance(Duration.ofHours(1));
        String from = clock.instant().toString();
        String between = anyTeacher().getString("account.id");
        clock.advance(Duration.ofHours(1));
        audit("action=SIGNED_UP&from=" + from + "&to=" + clock.instant())
                .body("items.subject", hasItem(between))
                .body("items.subject", not(hasItems(before)));
        audit("actor=" + between + "&to=" + from).body("items", hasSize(0));
    }

    @Test
    void list_inParts_goesThroughAll() {
        String teacher = anyTeacher().getString("account.id");
        JsonPath first = audit("limit=1&actor=" + teacher)
                .body("items.action", contains("SIGNED_IN"))
                .extract()
                .jsonPath();
        audit("limit=1&actor=" + teacher + "&cursor=" + first.getString("next"))
                .body("items.action", contains("SIGNED_UP"))
                .body("next", nullValue());
    }

    private static ValidatableResponse audit(String query) {
        return as(anyAdmin()).get("/api/v1/audit?" + query).then().statusCode(200);
    }

    private static ValidatableResponse signIn(String email, String password) {
        return anonymous()
                .body(Map.of("email", email, "password", password))
                .post("/api/v1/sessions")
                .then();
    }

    private static ValidatableResponse refresh(String token) {
        return anonymous()
                .body(Map.of("refreshToken", token))
                .post("/api/v1/sessions/refresh")
                .then();
    }
}

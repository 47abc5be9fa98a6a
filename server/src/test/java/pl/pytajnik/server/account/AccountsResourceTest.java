package pl.pytajnik.server.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static pl.pytajnik.server.account.PasswordsTest.refresh;
import static pl.pytajnik.server.account.PasswordsTest.signIn;
import static pl.pytajnik.server.account.People.PASSWORD;
import static pl.pytajnik.server.account.People.anyAdmin;
import static pl.pytajnik.server.account.People.anyEmail;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.account.People.signUp;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccountsResourceTest {
    @Test
    void list_byAddress_isThatAccountWithoutItsSecret() {
        String email = anyEmail();
        String id = signUp(email).getString("account.id");
        String answer = as(anyAdmin())
                .queryParam("email", " " + email.toUpperCase(Locale.ROOT))
                .get("/api/v1/accounts")
                .then()
                .statusCode(200)
                .body("items.id", contains(id), "items[0].email", is(email), "items[0].role", is("TEACHER"))
                .body("items[0].disabledAt", nullValue())
                .extract()
                .asString();
        assertThat(answer).doesNotContain("argon2", "ecret");
    }

    @Test
    void list_all_isNewestFirstInParts() {
        JsonPath admin = anyAdmin();
        String id = signUp(anyEmail()).getString("account.id");
        as(admin)
                .get("/api/v1/accounts?limit=1")
                .then()
                .body("items", hasSize(1), "items[0].id", is(id), "next", notNullValue());
    }

    @Test
    void disable_account_endsItsSessionsAndRefusesToOpenOthers() {
        String email = anyEmail();
        JsonPath session = signUp(email);
        JsonPath admin = anyAdmin();
        disable(admin, session.getString("account.id")).statusCode(204);
        refresh(session.getString("refreshToken")).statusCode(401);
        signIn(email, PASSWORD).statusCode(403).body("type", is("/problems/account-disabled"));
        signIn(email, "nie to hasło").statusCode(401);
        as(admin)
                .delete("/api/v1/accounts/{id}/disabling", session.getString("account.id"))
                .then()
                .statusCode(204);
        signIn(email, PASSWORD).statusCode(201);
    }

    @Test
    void disable_account_isInTheAuditLogOnce() {
        String id = signUp(anyEmail()).getString("account.id");
        JsonPath admin = anyAdmin();
        disable(admin, id).statusCode(204);
        disable(admin, id).statusCode(204);
        as(admin)
                .get("/api/v1/audit?action=ACCOUNT_DISABLED&actor=" + admin.getString("account.id"))
                .then()
                .body("items.subject", contains(id));
    }

    @Test
    void disable_ownAccount_isRefused() {
        JsonPath admin = anyAdmin();
        disable(admin, admin.getString("account.id")).statusCode(409).body("type", is("/problems/own-account"));
    }

    @Test
    void disable_nobody_isNotFound() {
        disable(anyAdmin(), new UUID(0, 0).toString()).statusCode(404);
    }

    private static io.restassured.response.ValidatableResponse disable(JsonPath admin, String id) {
        return as(admin).put("/api/v1/accounts/{id}/disabling", id).then();
    }
}

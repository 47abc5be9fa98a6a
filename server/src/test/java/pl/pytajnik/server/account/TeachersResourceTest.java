package pl.pytajnik.server.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static pl.pytajnik.server.account.People.PASSWORD;
import static pl.pytajnik.server.account.People.anonymous;
import static pl.pytajnik.server.account.People.anyEmail;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TeachersResourceTest {
    @Inject
    Accounts accounts;

    @Test
    void signUp_newAddress_opensASession() {
        signUp(anyEmail(), PASSWORD, "Anna")
                .statusCode(201)
                .body("account.role", is("TEACHER"), "account.name", is("Anna"), "expiresIn", is(600))
                .body("accessToken", not(blankOrNullString()), "refreshToken", not(blankOrNullString()));
    }

    @Test
    void signUp_takenAddressInOtherCase_isRefused() {
        String email = anyEmail();
        People.signUp(email);
        signUp(email.toUpperCase(Locale.ROOT), PASSWORD, "Anna")
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", is("/problems/email-taken"), "status", is(409));
    }

    @Test
    void signUp_sameAddressAtOnce_makesOneAccount() throws Exception {
        String email = anyEmail();
        Callable<Integer> signingUp =
                () -> signUp(email, PASSWORD, "Anna").extract().statusCode();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> answers = threads.invokeAll(List.of(signingUp, signingUp));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(201, 409);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void signUp_badValues_namesEachByPointer() {
        signUp("not an address", "short", " ")
                .statusCode(422)
                .body("type", is("/problems/validation"), "errors.pointer", hasItems("/email", "/password", "/name"));
    }

    @Test
    void signUp_badValuesInPolish_saysItInPolish() {
        anonymous()
                .header("Accept-Language", "pl-PL,pl;q=0.9,en;q=0.5")
                .body(Map.of("email", anyEmail(), "password", PASSWORD, "name", ""))
                .post("/api/v1/teachers")
                .then()
                .statusCode(422)
                .header("Content-Language", "pl")
                .body("title", is("Niektóre wartości są niedozwolone"))
                .body("errors[0].detail", equalTo("jest wymagane i nie może być puste"));
    }

    @Test
    void signUp_noBody_pointsAtTheWhole() {
        anonymous().post("/api/v1/teachers").then().statusCode(422).body("errors[0].pointer", is(""));
    }

    @Test
    void signUp_password_isKeptAsArgon2idOnly() {
        JsonPath session = People.anyTeacher();
        Account account = accounts.findById(session.getUUID("account.id"));
        assertThat(account.secretHash)
                .startsWith("$argon2id$v=19$m=64,t=2,p=1$")
                .doesNotContain(PASSWORD);
    }

    private static io.restassured.response.ValidatableResponse signUp(String email, String password, String name) {
        return anonymous()
                .body(Map.of("email", email, "password", password, "name", name))
                .post("/api/v1/teachers")
                .then();
    }
}

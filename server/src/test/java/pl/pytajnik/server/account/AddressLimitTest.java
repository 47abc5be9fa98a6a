package pl.pytajnik.server.account;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static pl.pytajnik.server.account.People.anonymous;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AddressLimitTest {
    @Inject
    EntityManager database;

    @AfterEach
    @Transactional
    void giveBack() {
        database.createNativeQuery("delete from rate_limit where bucket like 'address:%'")
                .executeUpdate();
    }

    @Test
    void signUp_addressWithNothingLeft_hasToWait() {
        useUp();
        refusesToTry("/api/v1/teachers", Map.of("email", People.anyEmail(), "password", People.PASSWORD, "name", "A"));
    }

    @Test
    void signIn_addressWithNothingLeft_hasToWait() {
        useUp();
        refusesToTry("/api/v1/sessions", Map.of("email", People.anyEmail(), "password", People.PASSWORD));
    }

    @Test
    void refresh_addressWithNothingLeft_hasToWait() {
        useUp();
        refusesToTry("/api/v1/sessions/refresh", Map.of("refreshToken", "any"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/enrolments", "/api/v1/sessions/students"})
    void student_addressWithNothingLeft_hasToWait(String path) {
        useUp();
        refusesToTry(path, Map.of("joinCode", "AAAAAAAA", "nickname", "Kuba", "pin", "2468"));
    }

    private static void refusesToTry(String path, Map<String, String> body) {
        anonymous()
                .body(body)
                .post(path)
                .then()
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .body("type", is("/problems/too-many-requests"));
    }

    private void useUp() {
        io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "insert into rate_limit (bucket, arrival) values ('address:' || encode(sha256('127.0.0.1'), 'hex'), now() + interval '10 years')"
                                        + " on conflict (bucket) do update set arrival = excluded.arrival")
                        .executeUpdate());
    }
}

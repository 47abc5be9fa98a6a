package pl.pytajnik.server.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static pl.pytajnik.server.account.People.PASSWORD;
import static pl.pytajnik.server.account.People.anonymous;
import static pl.pytajnik.server.account.People.anyEmail;
import static pl.pytajnik.server.account.People.anyTeacher;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.pytajnik.server.platform.TestClock;

@QuarkusTest
class SessionsResourceTest {
    @Inject
    TestClock clock;

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void signIn_rightPassword_opensASession() {
        String email = anyEmail();
        People.signUp(email);
        signIn(" " + email.replace("nauczyciel", "Nauczyciel"), PASSWORD)
                .statusCode(201)
                .body("account.name", is("Nauczycielka"));
    }

    @Test
    void signIn_wrongPassword_isRefused() {
        String email = anyEmail();
        People.signUp(email);
        signIn(email, "nie to hasło").statusCode(401).body("type", is("/problems/wrong-credentials"));
    }

    @Test
    void signIn_unknownAddress_isRefusedInTheSameWords() {
        signIn(anyEmail(), PASSWORD).statusCode(401).body("type", is("/problems/wrong-credentials"));
    }

    @Test
    void signIn_eleventhWrongTry_hasToWait() {
        String email = anyEmail();
        People.signUp(email);
        for (int attempt = 1; attempt <= 10; attempt++) {
            signIn(email, "nie to hasło").statusCode(401);
        }
        String wait = signIn(email, PASSWORD)
                .statusCode(429)
                .body("type", is("/problems/too-many-requests"))
                .extract()
                .header("Retry-After");
        assertThat(Integer.parseInt(wait)).isBetween(1, 61);

        clock.advance(Duration.ofSeconds(61));
        signIn(email, PASSWORD).statusCode(201);
    }

    @Test
    void signIn_success_givesTheTriesBack() {
        String email = anyEmail();
        People.signUp(email);
        for (int round = 1; round <= 2; round++) {
            for (int attempt = 1; attempt <= 9; attempt++) {
                signIn(email, "nie to hasło").statusCode(401);
            }
            signIn(email, PASSWORD).statusCode(201);
        }
    }

    @Test
    void refresh_freshToken_givesANewPair() {
        String first = anyTeacher().getString("refreshToken");
        String second = refresh(first)
                .statusCode(200)
                .body("expiresIn", greaterThan(0))
                .extract()
                .path("refreshToken");
        assertThat(second).isNotEqualTo(first);
        refresh(second).statusCode(200);
    }

    @Test
    void refresh_sameTokenWithinGrace_givesTheSameSuccessor() {
        String first = anyTeacher().getString("refreshToken");
        String successor = refresh(first).statusCode(200).extract().path("refreshToken");
        clock.advance(RefreshToken.GRACE.minusSeconds(5));
        assertThat(refresh(first).statusCode(200).extract().<String>path("refreshToken"))
                .isEqualTo(successor);
        refresh(successor).statusCode(200);
    }

    @Test
    void refresh_sameTokenAtOnce_givesOneSuccessor() throws Exception {
        String first = anyTeacher().getString("refreshToken");
        Callable<String> refreshing =
                () -> refresh(first).statusCode(200).extract().path("refreshToken");
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<String> successors = new ArrayList<>();
            for (Future<String> answer : threads.invokeAll(List.of(refreshing, refreshing, refreshing, refreshing))) {
                successors.add(answer.get());
            }
            assertThat(successors).containsOnly(successors.get(0));
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void refresh_sameTokenAfterGrace_endsTheWholeSession() {
        String first = anyTeacher().getString("refreshToken");
        String successor = refresh(first).statusCode(200).extract().path("refreshToken");
        clock.advance(RefreshToken.GRACE.plusSeconds(1));
        refresh(first).statusCode(401).body("type", is("/problems/refresh-token-reused"));
        refresh(successor).statusCode(401).body("type", is("/problems/refresh-token-reused"));
    }

    @Test
    void refresh_afterReuseOfOneSession_leavesOtherSessionsAlone() {
        String email = anyEmail();
        String stolen = People.signUp(email).getString("refreshToken");
        String other = signIn(email, PASSWORD).statusCode(201).extract().path("refreshToken");
        refresh(stolen).statusCode(200);
        clock.advance(RefreshToken.GRACE.plusSeconds(1));
        refresh(stolen).statusCode(401);
        refresh(other).statusCode(200);
    }

    @Test
    void refresh_expiredToken_isRefused() {
        String token = anyTeacher().getString("refreshToken");
        clock.advance(RefreshToken.LIFE);
        refresh(token).statusCode(401).body("type", is("/problems/invalid-refresh-token"));
    }

    @Test
    void refresh_unknownToken_isRefused() {
        refresh("no such token").statusCode(401).body("type", is("/problems/invalid-refresh-token"));
    }

    @Test
    void revoke_knownToken_endsTheSession() {
        String token = anyTeacher().getString("refreshToken");
        revoke(token).statusCode(204);
        refresh(token).statusCode(401).body("type", is("/problems/invalid-refresh-token"));
    }

    @Test
    void revoke_unknownToken_isFineToo() {
        revoke("no such token").statusCode(204);
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

    private static ValidatableResponse revoke(String token) {
        return anonymous()
                .body(Map.of("refreshToken", token))
                .post("/api/v1/sessions/revoke")
                .then();
    }
}

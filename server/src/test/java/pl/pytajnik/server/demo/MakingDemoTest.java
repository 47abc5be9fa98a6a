package pl.pytajnik.server.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static pl.pytajnik.server.account.People.anonymous;
import static pl.pytajnik.server.account.People.anyTeacher;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.pytajnik.server.account.SigningUp;

@QuarkusTest
class MakingDemoTest {
    @Inject
    MakingDemo makingDemo;

    @Inject
    SigningUp signingUp;

    @Test
    void onFirstStart_withAccounts_makesNothing() {
        anyTeacher();
        assertThat(signingUp.hasAnybody()).isTrue();
        assertThat(makingDemo.onFirstStart()).isEmpty();
    }

    @Test
    void make_secrets_openTheDoors() {
        Demo demo = QuarkusTransaction.requiringNew().call(makingDemo::make);
        anonymous()
                .body(Map.of("email", demo.email(), "password", demo.password()))
                .post("/api/v1/sessions")
                .then()
                .statusCode(201)
                .body("account.role", is("TEACHER"));
        anonymous()
                .body(Map.of("joinCode", demo.joinCode(), "nickname", demo.nickname(), "pin", demo.pin()))
                .post("/api/v1/sessions/students")
                .then()
                .statusCode(201)
                .body("account.role", is("STUDENT"));
    }

    @Test
    void toString_secrets_areLeftOut() {
        Demo demo = new Demo("demo@pytajnik.example", "hasło-tajne", "ABCDEFGH", "Uczeń", "987654");
        assertThat(demo.toString()).doesNotContain(demo.password()).doesNotContain(demo.pin());
    }
}

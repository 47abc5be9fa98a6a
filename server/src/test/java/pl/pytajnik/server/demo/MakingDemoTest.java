package pl.pytajnik.server.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static pl.pytajnik.server.account.People.anonymous;
import static pl.pytajnik.server.account.People.anyTeacher;
import static pl.pytajnik.server.account.People.withToken;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.pytajnik.server.account.People;
import pl.pytajnik.server.account.SigningUp;
import pl.pytajnik.server.classroom.Classroom;
import pl.pytajnik.server.classroom.OpeningClassroom;

@QuarkusTest
class MakingDemoTest {
    @Inject
    MakingDemo makingDemo;

    @Inject
    SigningUp signingUp;

    @Inject
    OpeningClassroom opening;

    @Inject
    DemoQuiz quiz;

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
    void make_quiz_isThereForTheClassToPractise() {
        UUID teacher = signingUp.teacher("Demo", People.anyEmail(), signingUp.hash(People.PASSWORD));
        Classroom classroom = opening.open("7b", teacher);
        quiz.make(teacher, classroom.id());
        JsonPath student = anonymous()
                .body(Map.of("joinCode", classroom.joinCode(), "nickname", "Ala", "pin", "2468"))
                .post("/api/v1/enrolments")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        withToken(student.getString("session.accessToken"))
                .get("/api/v1/me/assignments")
                .then()
                .statusCode(200)
                .body(
                        "items",
                        hasSize(1),
                        "items[0].mode",
                        is("PRACTICE"),
                        "items[0].questionCount",
                        greaterThanOrEqualTo(5));
    }

    @Test
    void toString_secrets_areLeftOut() {
        Demo demo = new Demo("demo@pytajnik.example", "hasło-tajne", "ABCDEFGH", "Uczeń", "987654");
        assertThat(demo.toString()).doesNotContain(demo.password()).doesNotContain(demo.pin());
    }
}

package pl.pytajnik.server;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.pytajnik.server.account.People.anonymous;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.attempt.Playing.answer;
import static pl.pytajnik.server.attempt.Playing.send;
import static pl.pytajnik.server.attempt.Playing.start;
import static pl.pytajnik.server.attempt.Playing.submit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.pytajnik.server.attempt.Lesson;

/** Whatever people do and whatever goes wrong, the log tells of none of them. */
@QuarkusTest
class LogPrivacyTest {
    private static final String EMAIL = "zdradzona." + UUID.randomUUID() + "@example.org";
    private static final String PASSWORD = "tajne hasło Zdradzonej";
    private static final String TYPO = "tajne hasło Zdradzonejj";
    private static final String NAME = "Zdradzona Nauczycielka";
    private static final String NICKNAME = "Zdradzony Kuba";
    private static final String PIN = "975318642";
    private static final String WRONG_PIN = "864209753";
    private static final String WRONG_CODE = "ZZYYXXWW";
    private static final String TYPED = "zdradzone siedem i pół";
    private static final String TITLE = "Wywracający się artykuł";
    private static final String SENTENCE = "Zdradzone zdanie artykułu stoi tutaj.";

    @Inject
    EntityManager database;

    @Test
    void story_withEverythingThatGoesWrong_leavesNobodyInTheLog() {
        List<String> secrets;
        String log;
        try (CapturedLog captured = CapturedLog.begin()) {
            JsonPath teacher = teacher();
            Lesson lesson = Lesson.any();
            JsonPath student = student(lesson.classroom().getString("joinCode"));
            fails(teacher);
            secrets = Stream.of(
                            teacher.getString("accessToken"),
                            teacher.getString("refreshToken"),
                            student.getString("session.accessToken"),
                            student.getString("session.refreshToken"),
                            lesson.classroom().getString("joinCode"))
                    .toList();
            attempt(lesson, student);
            log = captured.text();
        }
        assertThat(log).contains("Request ").contains("violates check constraint");
        assertThat(log).doesNotContain(secrets);
        assertThat(log)
                .doesNotContainIgnoringCase("zdradzon", TYPO, PIN, WRONG_PIN, WRONG_CODE, TITLE)
                .doesNotContain(EMAIL, PASSWORD, NAME, NICKNAME, TYPED, SENTENCE);
    }

    private static JsonPath teacher() {
        Map<String, String> person = Map.of("email", EMAIL, "password", PASSWORD, "name", NAME);
        JsonPath teacher = post("teachers", person).statusCode(201).extract().jsonPath();
        post("teachers", person).statusCode(409);
        post("sessions", Map.of("email", EMAIL, "password", TYPO)).statusCode(401);
        post("sessions", Map.of("email", EMAIL + " " + PASSWORD, "password", "x"))
                .statusCode(401);
        post("teachers", Map.of("email", EMAIL + " " + PASSWORD, "password", "x", "name", NAME))
                .statusCode(422);
        anonymous()
                .body("{\"email\": \"" + EMAIL + "\", \"password\": " + PASSWORD)
                .post("/api/v1/sessions")
                .then()
                .statusCode(400);
        post("sessions/refresh", Map.of("refreshToken", teacher.getString("refreshToken") + "x"))
                .statusCode(401);
        return teacher;
    }

    private static JsonPath student(String joinCode) {
        post("enrolments", Map.of("joinCode", WRONG_CODE, "nickname", NICKNAME, "pin", PIN))
                .statusCode(404);
        JsonPath student = post("enrolments", Map.of("joinCode", joinCode, "nickname", NICKNAME, "pin", PIN))
                .statusCode(201)
                .extract()
                .jsonPath();
        post("sessions/students", Map.of("joinCode", joinCode, "nickname", NICKNAME, "pin", WRONG_PIN))
                .statusCode(401);
        return student;
    }

    private static void attempt(Lesson lesson, JsonPath joined) {
        JsonPath student = joined.setRootPath("session");
        JsonPath attempt = start(student, lesson.assign(Map.of()));
        send(student, attempt, List.of(answer(attempt, "HOW_MANY", TYPED, 1))).statusCode(200);
        send(student, attempt, List.of(Map.of("text", TYPED))).statusCode(422);
        submit(student, attempt).statusCode(200);
    }

    /** The database refuses a row, and would like to say what stands in it. */
    private void fails(JsonPath teacher) {
        execute("alter table article add constraint refuses_for_a_test check (title <> '" + TITLE + "')");
        try {
            as(teacher)
                    .body(Map.of("title", TITLE, "text", SENTENCE, "language", "pl"))
                    .post("/api/v1/articles")
                    .then()
                    .statusCode(500);
        } finally {
            execute("alter table article drop constraint refuses_for_a_test");
        }
    }

    private void execute(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(statement).executeUpdate());
    }

    private static ValidatableResponse post(String path, Map<String, String> body) {
        return anonymous().body(body).post("/api/v1/" + path).then();
    }
}

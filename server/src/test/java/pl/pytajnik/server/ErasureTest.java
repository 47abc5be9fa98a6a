package pl.pytajnik.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static pl.pytajnik.server.account.People.PASSWORD;
import static pl.pytajnik.server.account.People.anonymous;
import static pl.pytajnik.server.account.People.anyEmail;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.account.People.signUp;
import static pl.pytajnik.server.attempt.Playing.answer;
import static pl.pytajnik.server.attempt.Playing.play;
import static pl.pytajnik.server.attempt.Playing.send;
import static pl.pytajnik.server.attempt.Playing.start;
import static pl.pytajnik.server.classroom.Classes.PIN;
import static pl.pytajnik.server.classroom.Classes.anyClass;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.pytajnik.server.attempt.Lesson;

/** What is kept of a person can be taken away, and erased from every table there is. */
@QuarkusTest
class ErasureTest {
    private static final String NOBODY = "nobody";

    @Test
    void erasure_byTheStudent_leavesNothingOfThemInAnyTable() {
        Lesson lesson = Lesson.any();
        Traces traces = Traces.of(lesson);
        assertThat(EverythingStored.tablesWith(traces.nickname())).contains("account", "enrolment");
        assertThat(EverythingStored.tablesWith(traces.typed())).contains("response");
        erase(traces.student(), "0000").statusCode(422).body("type", is("/problems/wrong-password"));
        erase(traces.student(), PIN).statusCode(204);
        assertThat(traces.tables()).isEmpty();
        signIn(lesson, traces.nickname()).statusCode(401);
        as(traces.student()).get("/api/v1/me").then().statusCode(401);
        send(traces.student(), traces.underWay(), List.of(answer(traces.underWay(), "HOW_MANY", traces.typed(), 9)))
                .statusCode(404);
        assertThat(traces.tables()).isEmpty();
    }

    @Test
    void erasure_sentAgainWithItsKey_findsNobody() {
        JsonPath student = Traces.of(Lesson.any()).student();
        eraseOnce(student, PIN).statusCode(204);
        eraseOnce(student, PIN).statusCode(401).body("type", is("/problems/unauthorized"));
        JsonPath teacher = signUp(anyEmail());
        eraseOnce(teacher, PASSWORD).statusCode(204);
        eraseOnce(teacher, PASSWORD).statusCode(401).body("type", is("/problems/unauthorized"));
    }

    private static ValidatableResponse eraseOnce(JsonPath session, String secret) {
        return as(session)
                .header("Idempotency-Key", "\"leaving\"")
                .body(Map.of("secret", secret))
                .post("/api/v1/me/erasure")
                .then();
    }

    @Test
    void erasure_ofAStudent_keepsTheClassesFiguresWithoutAPerson() {
        Lesson lesson = Lesson.any();
        Traces traces = Traces.of(lesson);
        JsonPath before = statistics(lesson, traces.assignment());
        assertThat(before.getInt("students")).isEqualTo(1);
        erase(traces.student(), PIN).statusCode(204);
        JsonPath after = statistics(lesson, traces.assignment());
        assertThat(after.getList("items.figures.facility.value"))
                .isEqualTo(before.getList("items.figures.facility.value"))
                .doesNotContainNull();
        assertThat(after.getInt("students")).isEqualTo(1);
        lesson.results(traces.assignment()).then().body("items", hasSize(0));
    }

    @Test
    void erasure_byTheTeacher_isForTheirOwnStudentsOnly() {
        Lesson lesson = Lesson.any();
        Traces traces = Traces.of(lesson);
        eraseAs(Lesson.any().teacher(), lesson, traces.student()).statusCode(404);
        eraseAs(traces.student(), lesson, traces.student()).statusCode(403);
        eraseAs(lesson.teacher(), lesson, traces.student()).statusCode(204);
        assertThat(traces.tables()).isEmpty();
        eraseAs(lesson.teacher(), lesson, traces.student()).statusCode(404);
    }

    @Test
    void erasure_byATeacher_waitsForTheirClassesAndLeavesTheWork() {
        String email = anyEmail();
        JsonPath teacher = signUp(email);
        String name = "Nauczycielka " + UUID.randomUUID();
        as(teacher).body(Map.of("name", name)).put("/api/v1/me").then().statusCode(200);
        String classroom = anyClass(teacher).getString("id");
        anonymous()
                .body(Map.of("email", email, "password", "niewłaściwe hasło"))
                .post("/api/v1/sessions");
        erase(teacher, PASSWORD)
                .statusCode(409)
                .body("type", is("/problems/classrooms-go-on"), "detail", containsString("7b"));
        as(teacher).put("/api/v1/classrooms/{id}/archive", classroom).then().statusCode(200);
        erase(teacher, PASSWORD).statusCode(204);
        assertThat(EverythingStored.tablesWith(email)).isEmpty();
        assertThat(EverythingStored.tablesWith(name)).isEmpty();
        anonymous()
                .body(Map.of("email", email, "password", PASSWORD))
                .post("/api/v1/sessions")
                .then()
                .statusCode(401);
    }

    @Test
    void data_ofAStudent_hasEverySectionAndNoKey() {
        Lesson lesson = Lesson.any();
        Traces traces = Traces.of(lesson);
        String classroom = lesson.classroom().getString("id");
        String day = LocalDate.now(ZoneOffset.UTC).plusDays(7).toString();
        as(traces.student())
                .body(Map.of("day", day))
                .put("/api/v1/me/classrooms/{id}/goal", classroom)
                .then()
                .statusCode(200);
        as(traces.student())
                .get("/api/v1/me/data")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("Content-Disposition", startsWith("attachment"))
                .body("account.name", contains(traces.nickname()), "enrolments.nickname", contains(traces.nickname()))
                .body("attempts.state", contains("SUBMITTED", "OPEN"), "attempts[0].score", nullValue())
                .body("goals.classroomId", contains(classroom), "goals.day", contains(day))
                .body("sessions.begunAt", not(empty()), "sessions[0].endedAt", nullValue())
                .body("responses.text.findAll { it }", contains(traces.typed(), traces.typed()))
                .body(not(containsString("Założyła ją")));
    }

    @Test
    void data_ofATeacher_hasTheirApiKeys_butNothingThatOpens() {
        JsonPath teacher = signUp(anyEmail());
        String expires = Instant.now().plus(Duration.ofDays(30)).toString();
        JsonPath made = as(teacher)
                .body(Map.of("name", "Dziennik", "scopes", List.of("results:read"), "expiresAt", expires))
                .post("/api/v1/api-keys")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        as(teacher)
                .get("/api/v1/me/data")
                .then()
                .body("apiKeys.name", contains("Dziennik"), "apiKeys.scopes.flatten()", contains("results:read"))
                .body("apiKeys[0].createdAt", notNullValue(), "apiKeys[0].lastUsedAt", nullValue())
                .body(not(containsString(made.getString("secret"))), not(containsString("hash")));
        as(Lesson.any().teacher()).get("/api/v1/me/data").then().body("apiKeys", hasSize(0));
    }

    @Test
    void data_askedForAllTheTime_isRefused() {
        JsonPath teacher = Lesson.any().teacher();
        for (int i = 0; i < 5; i++) {
            as(teacher).get("/api/v1/me/data").then().statusCode(200).body("classrooms.name", contains("7b"));
        }
        as(teacher).get("/api/v1/me/data").then().statusCode(429);
    }

    /** A table that refers to an account and does not go with it needs a {@code PersonalData} and a line here. */
    @Test
    void everyReferenceToAPerson_hasItsRule() {
        Map<String, String> rules = Map.ofEntries(
                Map.entry("attempt.student_id", NOBODY),
                Map.entry("score.student_id", NOBODY),
                Map.entry("enrolment.student_id", "erased"),
                Map.entry("extension.student_id", "erased"),
                Map.entry("memory.student_id", "erased"),
                Map.entry("practice_session.student_id", "erased"),
                Map.entry("review.student_id", "erased"),
                Map.entry("student_goal.student_id", "erased"),
                Map.entry("teaching.teacher_id", "erased"),
                Map.entry("article.owner_id", "a teacher's work"),
                Map.entry("draft.owner_id", "a teacher's work"),
                Map.entry("item.owner_id", "a teacher's work"),
                Map.entry("quiz.owner_id", "a teacher's work"),
                Map.entry("edition.owner_id", "a teacher's work"),
                Map.entry("assignment.owner_id", "a teacher's work"),
                Map.entry("ruling.teacher_id", "a teacher's work"),
                Map.entry("classroom.teacher_id", "a teacher's work"));
        assertThat(EverythingStored.referencesToAccounts()).containsExactlyInAnyOrderElementsOf(rules.keySet());
    }

    private static ValidatableResponse erase(JsonPath session, String secret) {
        return as(session)
                .body(Map.of("secret", secret))
                .post("/api/v1/me/erasure")
                .then();
    }

    private static ValidatableResponse eraseAs(JsonPath teacher, Lesson lesson, JsonPath student) {
        return as(teacher)
                .post(
                        "/api/v1/classrooms/{id}/students/{student}/erasure",
                        lesson.classroom().getString("id"),
                        student.getString("account.id"))
                .then();
    }

    private static ValidatableResponse signIn(Lesson lesson, String nickname) {
        return anonymous()
                .body(Map.of("joinCode", lesson.classroom().getString("joinCode"), "nickname", nickname, "pin", PIN))
                .post("/api/v1/sessions/students")
                .then();
    }

    private static JsonPath statistics(Lesson lesson, String assignment) {
        return as(lesson.teacher())
                .get("/api/v1/assignments/{id}/statistics", assignment)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** A student who has been everywhere: words that are theirs alone, one attempt submitted and one under way. */
    private record Traces(JsonPath student, String nickname, String typed, String assignment, JsonPath underWay) {
        static Traces of(Lesson lesson) {
            String nickname = "Zenobia " + UUID.randomUUID().toString().substring(0, 8);
            String typed = "odpowiedź " + UUID.randomUUID();
            JsonPath student = lesson.student(nickname);
            signIn(lesson, nickname).statusCode(201);
            anonymous()
                    .body(Map.of(
                            "joinCode", lesson.classroom().getString("joinCode"), "nickname", nickname, "pin", "1"))
                    .post("/api/v1/sessions/students");
            String assignment = lesson.assign(Map.of(
                    "release",
                    Map.of(
                            "score", Map.of("when", "NEVER"),
                            "answers", Map.of("when", "NEVER"),
                            "feedback", Map.of("when", "NEVER"))));
            play(student, assignment, "Maria Zielińska", "5 maja 1921 roku", typed);
            JsonPath underWay = start(student, assignment);
            send(student, underWay, List.of(answer(underWay, "HOW_MANY", typed, 1)))
                    .statusCode(200);
            as(student).get("/api/v1/me/progress").then().statusCode(200);
            as(student).get("/api/v1/me/practice").then().statusCode(200);
            as(student)
                    .body(Map.of("scope", "ALL"))
                    .post("/api/v1/me/practice/sessions")
                    .then()
                    .statusCode(201);
            return new Traces(student, nickname, typed, assignment, underWay);
        }

        List<String> tables() {
            return List.of(nickname, typed).stream()
                    .flatMap(words -> EverythingStored.tablesWith(words).stream())
                    .toList();
        }
    }
}

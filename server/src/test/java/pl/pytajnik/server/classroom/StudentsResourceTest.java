package pl.pytajnik.server.classroom;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static pl.pytajnik.server.account.People.anonymous;
import static pl.pytajnik.server.account.People.anyTeacher;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.classroom.Classes.PIN;
import static pl.pytajnik.server.classroom.Classes.anyClass;
import static pl.pytajnik.server.classroom.Classes.join;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pytajnik.server.attempt.Lesson;
import pl.pytajnik.server.attempt.Playing;

@QuarkusTest
class StudentsResourceTest {
    private static final String STUDENT = "/api/v1/classrooms/{id}/students/{student}";

    private JsonPath teacher;
    private JsonPath classroom;

    @BeforeEach
    void openClass() {
        teacher = anyTeacher();
        classroom = anyClass(teacher);
    }

    @Test
    void rename_byTheTeacher_isTheNameTheySignInWith() {
        JsonPath kuba = student("Kuba");
        renaming(teacher, kuba, " Jakub  N. ").statusCode(200).body("nickname", is("Jakub N."));
        signIn("Kuba", PIN).statusCode(401);
        signIn("jakub n.", PIN).statusCode(201).body("account.name", is("Jakub N."));
    }

    @Test
    void rename_nicknameThatLooksTheSame_isTaken() {
        JsonPath kuba = student("Kuba");
        student("Zosia");
        renaming(teacher, kuba, "ZOSIA").statusCode(409).body("type", is("/problems/nickname-taken"));
        renaming(teacher, kuba, "KUBA").statusCode(200);
        renamingMyself(kuba, "zosia").statusCode(409).body("type", is("/problems/nickname-taken"));
        renaming(teacher, kuba, "x".repeat(41)).statusCode(422).body("errors.pointer", contains("/nickname"));
    }

    @Test
    void rename_byTheStudent_isSeenByTheTeacher() {
        JsonPath kuba = student("Kuba");
        renamingMyself(kuba, "Jakub").statusCode(200).body("nickname", is("Jakub"), "name", is("7b"));
        as(teacher)
                .get("/api/v1/classrooms/{id}/students", classroom.getString("id"))
                .then()
                .body("items.nickname", contains("Jakub"));
        JsonPath elsewhere = join(anyClass(anyTeacher()), "Ola").setRootPath("session");
        renamingMyself(elsewhere, "Kuba").statusCode(404);
    }

    @Test
    void replacePin_byTheTeacher_givesANewOneAndEndsSessions() {
        JsonPath kuba = student("Kuba");
        String pin = as(teacher)
                .post(STUDENT + "/pin", classroom.getString("id"), id(kuba))
                .then()
                .statusCode(200)
                .body("pin", matchesPattern("\\d{6}"))
                .extract()
                .path("pin");
        signIn("Kuba", PIN).statusCode(401);
        signIn("Kuba", pin).statusCode(201);
        anonymous()
                .body(Map.of("refreshToken", kuba.getString("refreshToken")))
                .post("/api/v1/sessions/refresh")
                .then()
                .statusCode(401)
                .body("type", is("/problems/invalid-refresh-token"));
    }

    @Test
    void any_ofAnotherTeacher_isNotThere() {
        JsonPath kuba = student("Kuba");
        JsonPath stranger = anyTeacher();
        String own = anyClass(stranger).getString("id");
        renaming(stranger, kuba, "x").statusCode(404);
        as(stranger)
                .post(STUDENT + "/pin", classroom.getString("id"), id(kuba))
                .then()
                .statusCode(404);
        as(stranger).post(STUDENT + "/pin", own, id(kuba)).then().statusCode(404);
        removing(stranger, kuba).statusCode(404);
        moving(stranger, kuba, own).statusCode(404);
        moving(teacher, kuba, own).statusCode(404);
    }

    @Test
    void move_toAnotherClassOfTheTeacher_keepsTheHistory() {
        Lesson lesson = Lesson.any();
        String assignment = lesson.assign(Map.of());
        JsonPath kuba = lesson.student("Kuba");
        JsonPath done = Playing.play(kuba, assignment, "x", "y", "1");
        JsonPath other = anyClass(lesson.teacher());
        String old = lesson.classroom().getString("id");
        as(lesson.teacher())
                .body(Map.of("classroomId", other.getString("id")))
                .post(STUDENT + "/move", old, id(kuba))
                .then()
                .statusCode(200)
                .body("id", is(id(kuba)), "nickname", is("Kuba"));
        as(lesson.teacher()).get("/api/v1/classrooms/{id}/students", old).then().body("items", empty());
        as(kuba).get("/api/v1/me/classrooms").then().body("items.id", contains(other.getString("id")));
        Playing.result(kuba, done).statusCode(200);
        lesson.results(assignment).then().body("items.nickname", contains("Kuba"), "items[0].attempts", hasSize(1));
        as(lesson.teacher())
                .body(Map.of("classroomId", old))
                .post(STUDENT + "/move", other.getString("id"), id(kuba))
                .then()
                .statusCode(200);
        as(kuba).get("/api/v1/me/assignments").then().body("items.id", hasItem(assignment));
    }

    @Test
    void move_whereTheNicknameIsTaken_changesNothing() {
        JsonPath kuba = student("Kuba");
        JsonPath other = anyClass(teacher);
        join(other, "KUBA");
        moving(teacher, kuba, other.getString("id")).statusCode(409).body("type", is("/problems/nickname-taken"));
        as(kuba).get("/api/v1/me/classrooms").then().body("items.id", contains(classroom.getString("id")));
    }

    @Test
    void remove_fromTheClass_keepsTheAnswersAndFreesTheNickname() {
        Lesson lesson = Lesson.any();
        String assignment = lesson.assign(Map.of());
        JsonPath kuba = lesson.student("Kuba");
        JsonPath done = Playing.play(kuba, assignment, "x", "y", "1");
        as(lesson.teacher())
                .delete(STUDENT, lesson.classroom().getString("id"), id(kuba))
                .then()
                .statusCode(204);
        as(kuba).get("/api/v1/me/assignments").then().body("items", empty());
        as(kuba).body(Map.of("assignmentId", assignment))
                .put("/api/v1/attempts/{id}", Playing.newId())
                .then()
                .statusCode(404);
        Playing.result(kuba, done).statusCode(200);
        join(lesson.classroom(), "Kuba");
        lesson.results(assignment)
                .then()
                .body("items", hasSize(2), "items.find { it.studentId == '" + id(kuba) + "' }.attempts", hasSize(1));
        as(lesson.teacher())
                .delete(STUDENT, lesson.classroom().getString("id"), id(kuba))
                .then()
                .statusCode(404);
    }

    private JsonPath student(String nickname) {
        return join(classroom, nickname).setRootPath("session");
    }

    private static String id(JsonPath student) {
        return student.getString("account.id");
    }

    private ValidatableResponse renaming(JsonPath by, JsonPath student, String nickname) {
        return as(by).body(Map.of("nickname", nickname))
                .put(STUDENT + "/nickname", classroom.getString("id"), id(student))
                .then();
    }

    private ValidatableResponse renamingMyself(JsonPath student, String nickname) {
        return as(student)
                .body(Map.of("nickname", nickname))
                .put("/api/v1/me/classrooms/{id}/nickname", classroom.getString("id"))
                .then();
    }

    private ValidatableResponse moving(JsonPath by, JsonPath student, String into) {
        return as(by).body(Map.of("classroomId", into))
                .post(STUDENT + "/move", classroom.getString("id"), id(student))
                .then();
    }

    private ValidatableResponse removing(JsonPath by, JsonPath student) {
        return as(by).delete(STUDENT, classroom.getString("id"), id(student)).then();
    }

    private ValidatableResponse signIn(String nickname, String pin) {
        return anonymous()
                .body(Map.of("joinCode", classroom.getString("joinCode"), "nickname", nickname, "pin", pin))
                .post("/api/v1/sessions/students")
                .then();
    }
}

package pl.pytajnik.server.classroom;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static pl.pytajnik.server.account.People.anonymous;
import static pl.pytajnik.server.account.People.anyTeacher;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.classroom.Classes.PIN;
import static pl.pytajnik.server.classroom.Classes.anyClass;
import static pl.pytajnik.server.classroom.Classes.coTeacher;
import static pl.pytajnik.server.classroom.Classes.join;
import static pl.pytajnik.server.classroom.Classes.joining;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.pytajnik.server.attempt.Lesson;
import pl.pytajnik.server.attempt.Playing;
import pl.pytajnik.server.platform.TestClock;

@QuarkusTest
class ChangingClassroomTest {
    private static final String ONE = "/api/v1/classrooms/{id}";

    @Inject
    TestClock clock;

    @Inject
    EntityManager database;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void rename_withTheTagThatWasRead_changesTheName() {
        JsonPath teacher = anyTeacher();
        String id = anyClass(teacher).getString("id");
        String tag = as(teacher).get(ONE, id).header("ETag");
        renaming(teacher, id, tag).statusCode(200).body("name", is("8b"));
        renaming(teacher, id, tag).statusCode(412);
        as(teacher).body(Map.of("name", "8b")).put(ONE, id).then().statusCode(428);
    }

    @Test
    void rotateCode_atOnce_oldOneIsDead() {
        JsonPath teacher = anyTeacher();
        JsonPath classroom = anyClass(teacher);
        String old = classroom.getString("joinCode");
        join(classroom, "Kuba");
        String fresh = as(teacher)
                .post(ONE + "/join-codes", classroom.getString("id"))
                .then()
                .statusCode(201)
                .body("joinCode", not(old))
                .extract()
                .path("joinCode");
        joining(old, "Zosia", PIN).statusCode(404).body("type", is("/problems/unknown-join-code"));
        signingIn(old).statusCode(401);
        joining(fresh, "Zosia", PIN).statusCode(201);
        signingIn(fresh).statusCode(201);
    }

    @Test
    void joining_switchedOff_letsInOnlyWhoIsIn() {
        JsonPath teacher = anyTeacher();
        JsonPath classroom = anyClass(teacher);
        join(classroom, "Kuba");
        String code = classroom.getString("joinCode");
        settingJoining(teacher, classroom, "{\"open\": false}").statusCode(200).body("joining", is(false));
        joining(code, "Zosia", PIN).statusCode(409).body("type", is("/problems/joining-closed"));
        signingIn(code).statusCode(201);
        settingJoining(teacher, classroom, "{\"open\": true}").statusCode(200);
        joining(code, "Zosia", PIN).statusCode(201);
    }

    @Test
    void joining_untilATime_endsThen() {
        JsonPath teacher = anyTeacher();
        JsonPath classroom = anyClass(teacher);
        String until = clock.instant().plusSeconds(3600).toString();
        settingJoining(teacher, classroom, "{\"open\": true, \"until\": \"" + until + "\"}")
                .statusCode(200)
                .body("joinsUntil", is(until));
        joining(classroom.getString("joinCode"), "Kuba", PIN).statusCode(201);
        clock.advance(Duration.ofHours(1));
        joining(classroom.getString("joinCode"), "Zosia", PIN).statusCode(409);
        settingJoining(teacher, classroom, "{\"open\": true, \"until\": \"" + until + "\"}")
                .statusCode(422)
                .body("errors.pointer", contains("/until"));
    }

    @Test
    void join_studentFiveHundredAndOne_isRefusedWithTheLimit() {
        JsonPath teacher = anyTeacher();
        JsonPath classroom = anyClass(teacher);
        fill(UUID.fromString(classroom.getString("id")), EnteringClassroom.MOST_STUDENTS - 1);
        join(classroom, "Kuba");
        joining(classroom.getString("joinCode"), "Zosia", PIN)
                .statusCode(422)
                .body("type", is("/problems/limit-reached"), "detail", is("At most 500 fit here."));
    }

    @Test
    void archive_byTheOwner_takesItOffTheLists() {
        Lesson lesson = Lesson.any();
        lesson.assign(Map.of());
        JsonPath kuba = lesson.student("Kuba");
        archiving(lesson.teacher(), lesson.classroom()).statusCode(200).body("archivedAt", notNullValue());
        String id = lesson.classroom().getString("id");
        as(lesson.teacher()).get("/api/v1/classrooms").then().body("items", empty());
        as(lesson.teacher()).get("/api/v1/classrooms?archived=true").then().body("items.id", contains(id));
        as(kuba).get("/api/v1/me/assignments").then().body("items", empty());
        as(kuba).get("/api/v1/me/classrooms").then().body("items", empty());
        as(lesson.teacher()).delete(ONE + "/archive", id).then().statusCode(200).body("archivedAt", nullValue());
        as(kuba).get("/api/v1/me/assignments").then().body("items.title", contains("Biblioteka"));
        as(kuba).get("/api/v1/me/classrooms")
                .then()
                .body("items.name", contains("7b"), "items.nickname", contains("Kuba"));
    }

    @Test
    void archive_byACoTeacher_isRefused() {
        JsonPath teacher = anyTeacher();
        JsonPath classroom = anyClass(teacher);
        JsonPath coTeacher = coTeacher(teacher, classroom);
        archiving(coTeacher, classroom).statusCode(403).body("type", is("/problems/owner-only"));
        as(coTeacher).delete(ONE + "/archive", classroom.getString("id")).then().statusCode(403);
        archiving(anyTeacher(), classroom).statusCode(404);
    }

    @Test
    void archivedClass_changed_refuses() {
        Lesson lesson = Lesson.any();
        JsonPath teacher = lesson.teacher();
        JsonPath classroom = lesson.classroom();
        String kuba = lesson.student("Kuba").getString("account.id");
        archiving(teacher, classroom).statusCode(200);
        String id = classroom.getString("id");
        renaming(teacher, id, "\"1\"").statusCode(409).body("type", is("/problems/classroom-archived"));
        as(teacher).post(ONE + "/join-codes", id).then().statusCode(409);
        settingJoining(teacher, classroom, "{\"open\": true}").statusCode(409);
        as(teacher).delete(ONE + "/students/{student}", id, kuba).then().statusCode(409);
        joining(classroom.getString("joinCode"), "Zosia", PIN).statusCode(409);
        as(teacher)
                .body(Map.of("editionId", lesson.edition().getString("id"), "classroomId", id, "mode", "PRACTICE"))
                .post("/api/v1/assignments")
                .then()
                .statusCode(409)
                .body("type", is("/problems/classroom-archived"));
    }

    @Test
    void archivedClass_attemptsInIt_onlyThoseBegunBefore() {
        Lesson lesson = Lesson.any();
        String assignment = lesson.assign(Map.of());
        JsonPath kuba = lesson.student("Kuba");
        JsonPath running = Playing.start(kuba, assignment);
        String before = clock.instant().toString();
        clock.advance(Duration.ofMinutes(1));
        archiving(lesson.teacher(), lesson.classroom()).statusCode(200);
        starting(kuba, Map.of("assignmentId", assignment))
                .statusCode(409)
                .body("type", is("/problems/classroom-archived"));
        starting(kuba, Map.of("assignmentId", assignment, "startedAt", before)).statusCode(201);
        Playing.submit(kuba, running).statusCode(200);
    }

    private static ValidatableResponse starting(JsonPath student, Map<String, ?> attempt) {
        return as(student)
                .body(attempt)
                .put("/api/v1/attempts/{id}", Playing.newId())
                .then();
    }

    private static ValidatableResponse archiving(JsonPath teacher, JsonPath classroom) {
        return as(teacher).put(ONE + "/archive", classroom.getString("id")).then();
    }

    private static ValidatableResponse renaming(JsonPath teacher, String id, String tag) {
        return as(teacher)
                .header("If-Match", tag)
                .body(Map.of("name", " 8b "))
                .put(ONE, id)
                .then();
    }

    private static ValidatableResponse settingJoining(JsonPath teacher, JsonPath classroom, String body) {
        return as(teacher)
                .body(body)
                .put(ONE + "/joining", classroom.getString("id"))
                .then();
    }

    private static ValidatableResponse signingIn(String code) {
        return anonymous()
                .body(Map.of("joinCode", code, "nickname", "Kuba", "pin", PIN))
                .post("/api/v1/sessions/students")
                .then();
    }

    private void fill(UUID classroom, int students) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("""
                                with made as (
                                    insert into account (id, role, name, secret_hash, created_at)
                                    select gen_random_uuid(), 'STUDENT', 'u', '-', now() from generate_series(1, ?2)
                                    returning id)
                                insert into enrolment (id, classroom_id, student_id, nickname, nickname_key, joined_at)
                                select gen_random_uuid(), ?1, id, cast(id as text), cast(id as text), now() from made""")
                        .setParameter(1, classroom)
                        .setParameter(2, students)
                        .executeUpdate());
    }
}

package pl.pytajnik.server.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static pl.pytajnik.server.account.People.anyEmail;
import static pl.pytajnik.server.account.People.anyTeacher;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.account.People.signUp;
import static pl.pytajnik.server.classroom.Classes.anyClass;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.pytajnik.server.attempt.Lesson;
import pl.pytajnik.server.attempt.Playing;
import pl.pytajnik.server.platform.Statements;
import pl.pytajnik.server.quiz.Setting;

@QuarkusTest
class CoTeachersTest {
    @Test
    void add_byAddressInAnyCase_makesThemATeacherOfTheClass() {
        JsonPath owner = anyTeacher();
        JsonPath classroom = anyClass(owner);
        String email = anyEmail();
        JsonPath coTeacher = signUp(email);
        adding(owner, classroom, " " + email.toUpperCase(Locale.ROOT))
                .statusCode(201)
                .body("id", is(coTeacher.getString("account.id")), "email", is(email), "owner", is(false));
        adding(owner, classroom, email).statusCode(201);
        as(coTeacher)
                .get("/api/v1/classrooms/{id}/teachers", classroom.getString("id"))
                .then()
                .statusCode(200)
                .body(
                        "items.id",
                        contains(owner.getString("account.id"), coTeacher.getString("account.id")),
                        "items.owner",
                        contains(true, false));
    }

    @Test
    void add_unknownAddress_saysSo() {
        JsonPath owner = anyTeacher();
        adding(owner, anyClass(owner), anyEmail()).statusCode(404).body("type", is("/problems/unknown-teacher"));
    }

    @Test
    void add_tryingAddresses_endsAtTwenty() {
        JsonPath owner = anyTeacher();
        JsonPath classroom = anyClass(owner);
        for (int i = 0; i < 20; i++) {
            adding(owner, classroom, anyEmail()).statusCode(404);
        }
        adding(owner, classroom, anyEmail()).statusCode(429);
    }

    @Test
    void add_teacherTwentyOne_isRefusedWithTheLimit() {
        JsonPath owner = anyTeacher();
        JsonPath classroom = anyClass(owner);
        JsonPath coTeacher = coTeacher(owner, classroom);
        for (int i = 2; i < SharingClassroom.MOST_TEACHERS; i++) {
            coTeacher(owner, classroom);
        }
        String email = anyEmail();
        signUp(email);
        adding(coTeacher, classroom, email)
                .statusCode(422)
                .body("type", is("/problems/limit-reached"), "detail", is("At most 20 fit here."));
    }

    @Test
    void everyClassPath_byACoTeacher_isOpenAndByAStrangerNotThere() {
        Lesson lesson = Lesson.any();
        String assignment = lesson.assign(Map.of());
        Playing.play(lesson.student("Kuba"), assignment, "x", "y", "1");
        JsonPath coTeacher = coTeacher(lesson.teacher(), lesson.classroom());
        String classroom = lesson.classroom().getString("id");
        List<String> paths = List.of(
                "/api/v1/classrooms/" + classroom,
                "/api/v1/classrooms/" + classroom + "/students",
                "/api/v1/classrooms/" + classroom + "/teachers",
                "/api/v1/classrooms/" + classroom + "/progress",
                "/api/v1/assignments/" + assignment,
                "/api/v1/assignments/" + assignment + "/results");
        JsonPath stranger = anyTeacher();
        assertThat(statuses(coTeacher, paths)).containsOnly(200);
        assertThat(statuses(stranger, paths)).containsOnly(404);
        as(coTeacher).get("/api/v1/classrooms").then().body("items.id", contains(classroom));
        as(coTeacher).get("/api/v1/assignments").then().body("items.id", contains(assignment));
    }

    @Test
    void assign_byACoTeacher_isSeenByTheOwner() {
        JsonPath owner = anyTeacher();
        JsonPath classroom = anyClass(owner);
        JsonPath coTeacher = coTeacher(owner, classroom);
        String edition = Setting.anyEdition(coTeacher).getString("id");
        String assignment = Setting.assign(coTeacher, edition, classroom.getString("id"), Map.of())
                .getString("id");
        as(owner).get("/api/v1/assignments").then().body("items.id", contains(assignment));
        as(owner).get("/api/v1/assignments/{id}/results", assignment).then().statusCode(200);
    }

    @Test
    void remove_byTheOwner_closesTheClassToThem() {
        JsonPath owner = anyTeacher();
        JsonPath classroom = anyClass(owner);
        JsonPath coTeacher = coTeacher(owner, classroom);
        removing(owner, classroom, coTeacher).statusCode(204);
        removing(owner, classroom, coTeacher).statusCode(404);
        as(coTeacher)
                .get("/api/v1/classrooms/{id}", classroom.getString("id"))
                .then()
                .statusCode(404);
    }

    @Test
    void remove_byACoTeacher_isForThemselvesOnly() {
        JsonPath owner = anyTeacher();
        JsonPath classroom = anyClass(owner);
        JsonPath one = coTeacher(owner, classroom);
        JsonPath other = coTeacher(owner, classroom);
        removing(one, classroom, other).statusCode(403).body("type", is("/problems/owner-only"));
        removing(anyTeacher(), classroom, other).statusCode(404);
        removing(one, classroom, one).statusCode(204);
    }

    @Test
    void handOver_byTheOwner_changesPlaces() {
        JsonPath owner = anyTeacher();
        JsonPath classroom = anyClass(owner);
        JsonPath heir = coTeacher(owner, classroom);
        removing(owner, classroom, owner).statusCode(409).body("type", is("/problems/owner-stays"));
        handingOver(heir, classroom, heir).statusCode(403).body("type", is("/problems/owner-only"));
        handingOver(owner, classroom, anyTeacher()).statusCode(404);
        handingOver(owner, classroom, heir).statusCode(200).body("ownerId", is(heir.getString("account.id")));
        removing(heir, classroom, owner).statusCode(204);
    }

    @Test
    void teachers_ofMany_takeAsManyStatementsAsOfOne() {
        JsonPath owner = anyTeacher();
        JsonPath classroom = anyClass(owner);
        long ofOne = Statements.during(() -> list(owner, classroom, 1));
        Stream.generate(() -> coTeacher(owner, classroom))
                .limit(4)
                .forEach(added -> assertThat(added).isNotNull());
        assertThat(Statements.during(() -> list(owner, classroom, 5))).isEqualTo(ofOne);
    }

    private static void list(JsonPath teacher, JsonPath classroom, int size) {
        as(teacher)
                .get("/api/v1/classrooms/{id}/teachers", classroom.getString("id"))
                .then()
                .body("items", hasSize(size));
    }

    private static List<Integer> statuses(JsonPath teacher, List<String> paths) {
        return paths.stream().map(path -> as(teacher).get(path).statusCode()).toList();
    }

    private static JsonPath coTeacher(JsonPath owner, JsonPath classroom) {
        return Classes.coTeacher(owner, classroom);
    }

    private static ValidatableResponse adding(JsonPath teacher, JsonPath classroom, String email) {
        return Classes.adding(teacher, classroom, email);
    }

    private static ValidatableResponse removing(JsonPath teacher, JsonPath classroom, JsonPath leaving) {
        return as(teacher)
                .delete(
                        "/api/v1/classrooms/{id}/teachers/{teacherId}",
                        classroom.getString("id"),
                        leaving.getString("account.id"))
                .then();
    }

    private static ValidatableResponse handingOver(JsonPath teacher, JsonPath classroom, JsonPath heir) {
        return as(teacher)
                .body(Map.of("teacherId", UUID.fromString(heir.getString("account.id"))))
                .put("/api/v1/classrooms/{id}/owner", classroom.getString("id"))
                .then();
    }
}

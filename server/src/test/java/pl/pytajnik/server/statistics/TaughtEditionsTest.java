package pl.pytajnik.server.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static pl.pytajnik.server.account.People.anyTeacher;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.attempt.Playing.play;
import static pl.pytajnik.server.classroom.Classes.anyClass;
import static pl.pytajnik.server.classroom.Classes.coTeacher;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pytajnik.server.attempt.Lesson;

/** An edition of one teacher is set to a class that another one teaches too, and to a class of the first one alone. */
@QuarkusTest
class TaughtEditionsTest {
    private static final String EDITION = "/api/v1/editions/{id}";
    private static final String RULINGS = EDITION + "/rulings";
    private static final List<String> READ = List.of(EDITION, EDITION + "/changes", EDITION + "/statistics", RULINGS);

    private Lesson shared;
    private Lesson alone;
    private JsonPath coTeacher;
    private String edition;
    private String assignment;

    @BeforeEach
    void share() {
        shared = Lesson.any();
        alone = new Lesson(shared.teacher(), anyClass(shared.teacher()), shared.edition());
        coTeacher = coTeacher(shared.teacher(), shared.classroom());
        edition = shared.edition().getString("id");
        assignment = shared.assign(Map.of());
    }

    @Test
    void editionSetToASharedClass_isReadByWhoTeachesIt() {
        assertThat(statuses(coTeacher)).containsOnly(200);
        as(coTeacher)
                .get(EDITION, edition)
                .then()
                .body("items", is(shared.edition().getList("items")));
        assertThat(statuses(anyTeacher())).containsOnly(404);
        assertThat(statuses(Lesson.any().teacher())).containsOnly(404);
    }

    @Test
    void edition_notSetToTheClassOrNotAnyMore_isNotThere() {
        JsonPath other = coTeacher(alone.teacher(), alone.classroom());
        assertThat(statuses(other)).containsOnly(404);
        as(shared.teacher())
                .delete("/api/v1/assignments/{id}", assignment)
                .then()
                .statusCode(204);
        assertThat(statuses(coTeacher)).containsOnly(404);
        assertThat(statuses(shared.teacher())).containsOnly(200);
    }

    @Test
    void edition_forWhoHasLeftTheClass_isNotThere() {
        as(coTeacher)
                .delete(
                        "/api/v1/classrooms/{id}/teachers/{teacher}",
                        shared.classroom().getString("id"),
                        coTeacher.getString("account.id"))
                .then()
                .statusCode(204);
        assertThat(statuses(coTeacher)).containsOnly(404);
    }

    @Test
    void statistics_toACoTeacher_areOfTheirClasses() {
        play(shared.student("Ola"), assignment, "Maria Zielińska", "3 maja 1921 roku", "240");
        play(alone.student("Jan"), alone.assign(Map.of()), "Ewa Lis", "3 maja 1921 roku", "tuzin");
        as(coTeacher)
                .get(EDITION + "/statistics", edition)
                .then()
                .body("students", is(1), "quiz.mean.value", is(3f), "items[2].wrongAnswers", hasSize(0));
        as(shared.teacher())
                .get(EDITION + "/statistics", edition)
                .then()
                .body("students", is(2), "quiz.mean.value", is(2f), "items[2].wrongAnswers.text", contains("tuzin"));
    }

    @Test
    void rulings_toACoTeacher_areReadAndNotMade() {
        play(shared.student("Ola"), assignment, "Maria Zielińska", "3 maja 1921 roku", "240");
        play(alone.student("Jan"), alone.assign(Map.of()), "Ewa Lis", "3 maja 1921 roku", "240");
        rule(as(coTeacher)).statusCode(403).body("type", is("/problems/owner-only"));
        rule(as(coTeacher).queryParam("dryRun", true)).statusCode(403);
        String ruling = rule(as(shared.teacher()))
                .statusCode(201)
                .body("changed", is(2))
                .extract()
                .path("ruling.id");
        as(coTeacher).get(RULINGS, edition).then().header("ETag", "\"1\"").body("items.id", contains(ruling));
        changes(coTeacher, ruling).statusCode(200).body("items.nickname", contains("Ola"));
        changes(shared.teacher(), ruling).body("items.nickname", contains("Jan", "Ola"));
        changes(anyTeacher(), ruling).statusCode(404);
    }

    @Test
    void edition_ofAnother_isNotSetByACoTeacher() {
        as(coTeacher)
                .body(Map.of(
                        "editionId", edition, "classroomId", shared.classroom().getString("id"), "mode", "PRACTICE"))
                .post("/api/v1/assignments")
                .then()
                .statusCode(403)
                .body("type", is("/problems/owner-only"));
    }

    private List<Integer> statuses(JsonPath teacher) {
        return READ.stream()
                .map(path -> as(teacher).get(path, edition).statusCode())
                .toList();
    }

    private ValidatableResponse rule(RequestSpecification teacher) {
        return teacher.header("If-Match", "\"0\"")
                .body(Map.of(
                        "itemId", shared.edition().getString("items[0].itemId"),
                        "decision", "VOIDED",
                        "reason", "złe pytanie"))
                .post(RULINGS, edition)
                .then();
    }

    private static ValidatableResponse changes(JsonPath teacher, String ruling) {
        return as(teacher).get("/api/v1/rulings/{id}/changes", ruling).then();
    }
}

package pl.pytajnik.server.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.attempt.Playing.play;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.pytajnik.server.platform.Statements;

@QuarkusTest
class GradebookTest {
    private static final String GRADES = "/api/v1/classrooms/{id}/grades";
    private static final String RIGHT_WHO = "Maria Zielińska";
    private static final String RIGHT_WHEN = "3 maja 1921 roku";

    @Test
    void grades_ofAClass_areWhatCountsOfItsGradedAssignments() {
        Lesson lesson = Lesson.any();
        JsonPath ola = lesson.student("Ola");
        JsonPath jan = lesson.student("Jan");
        String best = lesson.assign(Map.of("mode", "GRADED", "maxAttempts", 2, "counts", "BEST"));
        String last = lesson.assign(Map.of("mode", "GRADED", "maxAttempts", 2, "counts", "LAST"));
        play(ola, lesson.assign(Map.of()), RIGHT_WHO, RIGHT_WHEN, "240");
        for (String assignment : new String[] {best, last}) {
            play(ola, assignment, RIGHT_WHO, RIGHT_WHEN, "240");
            play(ola, assignment, "Ewa Lis", RIGHT_WHEN, "1");
        }
        play(jan, best, "Ewa Lis", RIGHT_WHEN, "240");
        as(lesson.teacher())
                .get(GRADES, lesson.classroom().getString("id"))
                .then()
                .statusCode(200)
                .body("assignments.assignmentId", contains(last, best), "assignments.counts", contains("LAST", "BEST"))
                .body("items.nickname", contains("Jan", "Ola"), "next", nullValue())
                .body("items[0].grades.assignmentId", contains(best), "items[0].grades.grade.points", contains(2f))
                .body("items[1].grades.assignmentId", contains(last, best))
                .body("items[1].grades.grade.points", contains(1f, 3f))
                .body("items[1].grades[1].grade.percent", is(100f));
    }

    @Test
    void grades_comeInParts_withAsManyStatementsForManyAsForOne() {
        Lesson lesson = Lesson.any();
        String classroom = lesson.classroom().getString("id");
        String assignment = lesson.assign(Map.of("mode", "GRADED"));
        play(lesson.student("Ola"), assignment, RIGHT_WHO, RIGHT_WHEN, "240");
        long forOne = Statements.during(
                () -> as(lesson.teacher()).get(GRADES, classroom).then().body("items", hasSize(1)));
        play(lesson.student("Jan"), assignment, RIGHT_WHO, RIGHT_WHEN, "240");
        lesson.assign(Map.of("mode", "GRADED"));
        long forTwo = Statements.during(
                () -> as(lesson.teacher()).get(GRADES, classroom).then().body("items", hasSize(2)));
        assertThat(forTwo).isEqualTo(forOne).isLessThanOrEqualTo(6);
        String next = as(lesson.teacher())
                .queryParam("limit", 1)
                .get(GRADES, classroom)
                .then()
                .body("items.nickname", contains("Jan"), "next", notNullValue())
                .extract()
                .path("next");
        as(lesson.teacher())
                .queryParam("cursor", next)
                .get(GRADES, classroom)
                .then()
                .body("items.nickname", contains("Ola"));
    }

    @Test
    void grades_forAnybodyElse_areClosed() {
        Lesson lesson = Lesson.any();
        String classroom = lesson.classroom().getString("id");
        as(Lesson.any().teacher()).get(GRADES, classroom).then().statusCode(404);
        as(lesson.student("Ola")).get(GRADES, classroom).then().statusCode(403);
    }
}

package pl.pytajnik.server.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static pl.pytajnik.server.account.People.anonymous;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.attempt.Playing.start;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.pytajnik.server.platform.Statements;

@QuarkusTest
class MyAssignmentsTest {
    private static final String MINE = "/api/v1/me/assignments";

    @Test
    void list_showsWhatIsSetToTheStudentsClassOnly() {
        Lesson lesson = Lesson.any();
        Lesson.any().assign(Map.of());
        JsonPath student = lesson.student("Ola");
        String first = lesson.assign(Map.of());
        String second = lesson.assign(Map.of("mode", "GRADED", "timeLimitSeconds", 90, "maxAttempts", 2));
        String begun = start(student, second).getString("id");
        as(student)
                .get(MINE)
                .then()
                .statusCode(200)
                .body("items.id", contains(second, first), "items.attemptsUsed", contains(1, 0))
                .body("items.mode", contains("GRADED", "PRACTICE"), "items.maxAttempts", contains(is(2), nullValue()))
                .body("items[0].classroomName", is("7b"), "items[0].questionCount", is(3))
                .body("items[0].title", is("Biblioteka"), "items[0].timeLimitSeconds", is(90))
                .body("items[0].attempts.id", contains(begun), "items[0].attempts.state", contains("OPEN"))
                .body("items[1].attempts", hasSize(0));
    }

    @Test
    void list_goesOnAtTheCursor() {
        Lesson lesson = Lesson.any();
        JsonPath student = lesson.student("Ola");
        String first = lesson.assign(Map.of());
        lesson.assign(Map.of());
        String next = as(student).get(MINE + "?limit=1").path("next");
        as(student).queryParam("cursor", next).get(MINE).then().body("items.id", contains(first), "next", nullValue());
    }

    @Test
    void list_withAsManyStatementsForManyAsForOne() {
        Lesson lesson = Lesson.any();
        JsonPath student = lesson.student("Ola");
        start(student, lesson.assign(Map.of()));
        long forOne = Statements.during(() -> as(student).get(MINE).then().body("items", hasSize(1)));
        start(student, lesson.assign(Map.of()));
        start(student, lesson.assign(Map.of()));
        long forThree = Statements.during(() -> as(student).get(MINE).then().body("items", hasSize(3)));
        assertThat(forThree).isEqualTo(forOne).isLessThanOrEqualTo(6);
    }

    @Test
    void teachersResults_withAsManyStatementsForManyAsForOne() {
        Lesson lesson = Lesson.any();
        String assignment = lesson.assign(Map.of());
        String results = "/api/v1/assignments/" + assignment + "/results";
        start(lesson.student("Ola"), assignment);
        long forOne =
                Statements.during(() -> as(lesson.teacher()).get(results).then().body("items", hasSize(1)));
        start(lesson.student("Jan"), assignment);
        start(lesson.student("Iza"), assignment);
        long forThree =
                Statements.during(() -> as(lesson.teacher()).get(results).then().body("items", hasSize(3)));
        assertThat(forThree).isEqualTo(forOne).isLessThanOrEqualTo(6);
    }

    @Test
    void list_forOthersThanStudents_isClosed() {
        anonymous().get(MINE).then().statusCode(401);
        as(Lesson.any().teacher()).get(MINE).then().statusCode(403);
    }
}

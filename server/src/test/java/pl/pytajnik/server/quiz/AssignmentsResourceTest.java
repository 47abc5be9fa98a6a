package pl.pytajnik.server.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static pl.pytajnik.server.account.People.anonymous;
import static pl.pytajnik.server.account.People.anyTeacher;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.classroom.Classes.anyClass;
import static pl.pytajnik.server.classroom.Classes.join;
import static pl.pytajnik.server.quiz.Setting.answersReleased;
import static pl.pytajnik.server.quiz.Setting.anyEdition;
import static pl.pytajnik.server.quiz.Setting.assign;
import static pl.pytajnik.server.quiz.Setting.assigning;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.pytajnik.server.platform.Statements;

@QuarkusTest
class AssignmentsResourceTest {
    private static final String ASSIGNMENTS = "/api/v1/assignments";
    private static final String DUE = Instant.now()
            .plusSeconds(86_400)
            .truncatedTo(java.time.temporal.ChronoUnit.SECONDS)
            .toString();

    @Test
    void set_practiceAndGraded_differInUsualAttempts() {
        JsonPath teacher = anyTeacher();
        String edition = anyEdition(teacher).getString("id");
        String classroom = anyClass(teacher).getString("id");
        assigning(teacher, edition, classroom, Map.of())
                .statusCode(201)
                .body("maxAttempts", nullValue(), "questionCount", is(3), "title", is("Biblioteka"));
        assigning(teacher, edition, classroom, Map.of("mode", "GRADED", "dueAt", DUE, "timeLimitSeconds", 600))
                .statusCode(201)
                .body("maxAttempts", is(1), "dueAt", is(DUE), "timeLimitSeconds", is(600), "opensAt", nullValue());
        as(teacher).get(ASSIGNMENTS).then().statusCode(200).body("items.mode", contains("GRADED", "PRACTICE"));
    }

    @Test
    void set_withTimesThatMakeNoSense_namesThem() {
        JsonPath teacher = anyTeacher();
        String edition = anyEdition(teacher).getString("id");
        String classroom = anyClass(teacher).getString("id");
        Map<Map<String, ?>, String> refused = Map.of(
                Map.of("release", answersReleased("AFTER_DEADLINE")), "/dueAt",
                Map.of("release", answersReleased("AT")), "/release/answers/at",
                Map.of("dueAt", "2020-01-01T00:00:00Z"), "/dueAt",
                Map.of("dueAt", "+900000000-01-01T00:00:00Z"), "/dueAt",
                Map.of("dueAt", DUE, "opensAt", DUE), "/opensAt",
                Map.of("timeLimitSeconds", 0), "/timeLimitSeconds",
                Map.of("maxAttempts", 0), "/maxAttempts");
        refused.forEach((options, pointer) -> assigning(teacher, edition, classroom, options)
                .statusCode(422)
                .body("errors.pointer", contains(pointer)));
        as(teacher)
                .body(Map.of())
                .post(ASSIGNMENTS)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/editionId", "/classroomId", "/mode"));
    }

    @Test
    void set_withAnothersEditionOrClassroom_isNotFound() {
        JsonPath teacher = anyTeacher();
        JsonPath other = anyTeacher();
        String edition = anyEdition(teacher).getString("id");
        String classroom = anyClass(teacher).getString("id");
        assigning(teacher, edition, anyClass(other).getString("id"), Map.of()).statusCode(404);
        assigning(teacher, anyEdition(other).getString("id"), classroom, Map.of())
                .statusCode(404);
        assigning(teacher, UUID.randomUUID().toString(), classroom, Map.of()).statusCode(404);
    }

    @Test
    void list_withOneStatement() {
        JsonPath teacher = anyTeacher();
        String edition = anyEdition(teacher).getString("id");
        String classroom = anyClass(teacher).getString("id");
        assign(teacher, edition, classroom, Map.of());
        assign(teacher, edition, classroom, Map.of());
        long statements =
                Statements.during(() -> as(teacher).get(ASSIGNMENTS).then().body("items", hasSize(2)));
        assertThat(statements).isEqualTo(1);
    }

    @Test
    void assignments_ofAnotherTeacherOrForStudents_areClosed() {
        JsonPath owner = anyTeacher();
        JsonPath classroom = anyClass(owner);
        String id = assign(owner, anyEdition(owner).getString("id"), classroom.getString("id"), Map.of())
                .getString("id");
        as(owner).get(ASSIGNMENTS + "/{id}", id).then().statusCode(200).body("id", is(id));
        as(anyTeacher()).get(ASSIGNMENTS + "/{id}", id).then().statusCode(404);
        JsonPath student = join(classroom, "Ola").setRootPath("session");
        for (String path : List.of(ASSIGNMENTS, ASSIGNMENTS + "/" + id)) {
            anonymous().get(path).then().statusCode(401);
            as(student).get(path).then().statusCode(403);
        }
    }
}

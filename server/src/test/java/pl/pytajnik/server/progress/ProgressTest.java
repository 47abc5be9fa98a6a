package pl.pytajnik.server.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static pl.pytajnik.server.account.People.anonymous;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.attempt.Playing.answer;
import static pl.pytajnik.server.attempt.Playing.play;
import static pl.pytajnik.server.attempt.Playing.send;
import static pl.pytajnik.server.attempt.Playing.start;
import static pl.pytajnik.server.classroom.Classes.anyClass;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.pytajnik.server.attempt.Lesson;
import pl.pytajnik.server.platform.Statements;
import pl.pytajnik.server.platform.TestClock;

@QuarkusTest
class ProgressTest {
    private static final String MINE = "/api/v1/me/progress";

    @Inject
    TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void ofClassroom_listsItsStudentsAndOnlyWhatWasSetToIt() {
        Lesson lesson = Lesson.any();
        JsonPath ola = lesson.student("Ola");
        lesson.student("Jan");
        play(ola, lesson.assign(Map.of()), "Maria Zielińska", "5 maja 1921 roku", "240");
        as(lesson.teacher())
                .get(progress(lesson))
                .then()
                .statusCode(200)
                .body("items.nickname", contains("Jan", "Ola"), "items.answered", contains(0, 3))
                .body("items.correct", contains(0, 2), "items[1].byKind.correct", contains(1, 0, 1))
                .body("items[1].studentId", is(ola.getString("account.id")));
    }

    @Test
    void ofClassroom_scoresAttemptsWhoseTimeIsOver() {
        Lesson lesson = Lesson.any();
        JsonPath student = lesson.student("Ola");
        for (int i = 0; i < 2; i++) {
            JsonPath attempt = start(student, lesson.assign(Map.of("timeLimitSeconds", 60)));
            send(student, attempt, List.of(answer(attempt, "HOW_MANY", "240", 1)));
        }
        clock.advance(Duration.ofMinutes(2));
        as(lesson.teacher()).get(progress(lesson)).then().body("items.correct", contains(2));
    }

    @Test
    void ofClassroom_withAsManyStatementsForManyAsForOne() {
        Lesson lesson = Lesson.any();
        String assignment = lesson.assign(Map.of());
        play(lesson.student("Ola"), assignment, "Ewa Lis", "3 maja 1921 roku", "240");
        long forOne = Statements.during(
                () -> as(lesson.teacher()).get(progress(lesson)).then().body("items", hasSize(1)));
        play(lesson.student("Jan"), assignment, "Ewa Lis", "3 maja 1921 roku", "240");
        play(lesson.student("Iza"), assignment, "Ewa Lis", "3 maja 1921 roku", "240");
        long forThree = Statements.during(
                () -> as(lesson.teacher()).get(progress(lesson)).then().body("items", hasSize(3)));
        assertThat(forThree).isEqualTo(forOne).isLessThanOrEqualTo(15);
    }

    @Test
    void ofOneStudent_isForTheTeachersOfTheClass() {
        Lesson lesson = Lesson.any();
        JsonPath ola = lesson.student("Ola");
        play(ola, lesson.assign(Map.of("mode", "GRADED")), "Maria Zielińska", "3 maja 1921 roku", "1");
        String one = progress(lesson) + "/" + ola.getString("account.id");
        as(lesson.teacher())
                .get(one)
                .then()
                .statusCode(200)
                .body("student.nickname", is("Ola"), "student.mastery.seen", is(3), "student.mastery.right", is(2))
                .body(
                        "groups.byKind.mastery.right",
                        contains(0, 1, 1),
                        "groups.byKind.mastery.answers",
                        contains(1, 1, 1));
        as(Lesson.any().teacher()).get(one).then().statusCode(404);
        as(ola).get(one).then().statusCode(403);
    }

    @Test
    void ofClassroom_doesNotCountAnswersInAnother() {
        Lesson lesson = Lesson.any();
        JsonPath ola = lesson.student("Ola");
        play(ola, lesson.assign(Map.of()), "Maria Zielińska", "3 maja 1921 roku", "1");
        JsonPath other = anyClass(lesson.teacher());
        as(lesson.teacher())
                .body(Map.of("classroomId", other.getString("id")))
                .post(progress(lesson).replace("/progress", "/students/{id}/move"), ola.getString("account.id"))
                .then()
                .statusCode(200);
        Lesson there = new Lesson(lesson.teacher(), other, lesson.edition());
        there.assign(Map.of());
        as(lesson.teacher())
                .get(progress(there))
                .then()
                .body("items.nickname", contains("Ola"), "items.answered", contains(0))
                .body("items.mastery.seen", contains(3), "items.mastery.answers", contains(0));
        as(ola).get(MINE).then().body("mastery.answers", is(3));
    }

    @Test
    void progress_forAnybodyElse_isClosed() {
        Lesson lesson = Lesson.any();
        as(Lesson.any().teacher()).get(progress(lesson)).then().statusCode(404);
        as(lesson.student("Ola")).get(progress(lesson)).then().statusCode(403);
        as(lesson.teacher()).get(MINE).then().statusCode(403);
        anonymous().get(MINE).then().statusCode(401);
        anonymous().get(progress(lesson)).then().statusCode(401);
    }

    private static String progress(Lesson lesson) {
        return "/api/v1/classrooms/" + lesson.classroom().getString("id") + "/progress";
    }
}

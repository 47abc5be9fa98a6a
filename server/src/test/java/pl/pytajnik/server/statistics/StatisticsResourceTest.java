package pl.pytajnik.server.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static pl.pytajnik.server.account.People.anonymous;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.attempt.Playing.answer;
import static pl.pytajnik.server.attempt.Playing.play;
import static pl.pytajnik.server.attempt.Playing.send;
import static pl.pytajnik.server.attempt.Playing.start;
import static pl.pytajnik.server.attempt.Playing.submit;
import static pl.pytajnik.server.classroom.Classes.anyClass;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.pytajnik.server.article.Drafting;
import pl.pytajnik.server.attempt.Lesson;
import pl.pytajnik.server.platform.Statements;
import pl.pytajnik.server.platform.TestClock;

@QuarkusTest
class StatisticsResourceTest {
    private static final String OF_ASSIGNMENT = "/api/v1/assignments/{id}/statistics";
    private static final String OF_EDITION = "/api/v1/editions/{id}/statistics";
    private static final String RIGHT_WHO = "Maria Zielińska";
    private static final String RIGHT_WHEN = "3 maja 1921 roku";

    @Inject
    TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void ofAssignment_countsWhatWasAnswered() {
        Lesson lesson = Lesson.any();
        String assignment = lesson.assign(Map.of());
        play(lesson.student("Ola"), assignment, RIGHT_WHO, RIGHT_WHEN, "240");
        play(lesson.student("Jan"), assignment, "Ewa Lis", RIGHT_WHEN, "Dwa  TUZINY");
        play(lesson.student("Ida"), assignment, "Ewa Lis", "1 lipca 1921 roku", " dwa tuziny");
        JsonPath iza = lesson.student("Iza");
        JsonPath attempt = start(iza, assignment);
        send(iza, attempt, List.of(answer(attempt, "HOW_MANY", "7", 1)));
        submit(iza, attempt);
        of(lesson, assignment)
                .statusCode(200)
                .body("which", is("FIRST"), "students", is(4), "leftOut", is(0), "uncertain", is(true))
                .body("quiz.n", is(4), "quiz.max.value", is(3f), "quiz.mean.value", is(1f))
                .body("quiz.median.value", is(0.5f), "quiz.mean.missing", nullValue())
                .body("items.stem", contains(Drafting.WHO.stem(), Drafting.WHEN.stem(), Drafting.HOW_MANY.stem()))
                .body("items.figures.facility.value", contains(0.25f, 0.5f, 0.25f))
                .body("items.unanswered", contains(1, 1, 0), "items.figures.n", contains(4, 4, 4))
                .body("items[0].choices.text", contains(RIGHT_WHO, "Anna Nowak", "Jan Kowal", "Ewa Lis"))
                .body("items[0].choices.count", contains(1, 0, 0, 2))
                .body("items[0].choices.right", contains(true, false, false, false))
                .body("items[0].choices.meanRest", contains(2f, null, null, 0.5f))
                .body("items[0].wrongAnswers", hasSize(0), "items[2].choices", hasSize(0))
                .body("items[2].wrongAnswers.text", contains("dwa tuziny", "7"))
                .body("items[2].wrongAnswers.count", contains(2, 1))
                .body("items.findings", everyItem(hasSize(0)));
    }

    @Test
    void ofAssignment_nobodyHasDone_saysSo() {
        Lesson lesson = Lesson.any();
        String assignment = lesson.assign(Map.of());
        start(lesson.student("Ola"), assignment);
        of(lesson, assignment)
                .body("students", is(0), "quiz.n", is(0), "quiz.mean.value", nullValue())
                .body("quiz.mean.missing", is("NO_ATTEMPTS"))
                .body("items.figures.facility.missing", everyItem(is("NO_ATTEMPTS")));
    }

    @Test
    void ofAssignment_takesTheAttemptThatIsAskedFor() {
        Lesson lesson = Lesson.any();
        String assignment = lesson.assign(Map.of());
        JsonPath student = lesson.student("Ola");
        play(student, assignment, RIGHT_WHO, "5 maja 1921 roku", "7");
        play(student, assignment, RIGHT_WHO, RIGHT_WHEN, "240");
        play(student, assignment, "Ewa Lis", "5 maja 1921 roku", "7");
        of(lesson, assignment).body("quiz.n", is(1), "quiz.mean.value", is(1f));
        assertThat(mean(lesson, assignment, "LAST")).isZero();
        assertThat(mean(lesson, assignment, "BEST")).isEqualTo(3);
    }

    @Test
    void ofAssignment_ofAnUnknownWay_isRefused() {
        Lesson lesson = Lesson.any();
        as(lesson.teacher())
                .queryParam("which", "WORST")
                .get(OF_ASSIGNMENT, lesson.assign(Map.of()))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/which"));
    }

    @Test
    void ofAssignment_tellsWhatCameTooLateOrWasOvertaken() {
        Lesson lesson = Lesson.any();
        String assignment = lesson.assign(Map.of("timeLimitSeconds", 60));
        JsonPath student = lesson.student("Ola");
        JsonPath attempt = start(student, assignment);
        send(student, attempt, List.of(answer(attempt, "WHO", RIGHT_WHO, 1), answer(attempt, "WHO", "Ewa Lis", 2)));
        clock.advance(Duration.ofMinutes(2));
        send(student, attempt, List.of(answer(attempt, "WHEN", RIGHT_WHEN, 3)));
        of(lesson, assignment)
                .body("students", is(1), "lateResponses", is(1), "supersededResponses", is(1))
                .body("items.lateResponses", contains(0, 1, 0), "items.supersededResponses", contains(1, 0, 0));
    }

    @Test
    void ofAssignment_askedAgain_isToldOnlyWhatHasChanged() {
        Lesson lesson = Lesson.any();
        String assignment = lesson.assign(Map.of());
        JsonPath student = lesson.student("Ola");
        play(student, assignment, RIGHT_WHO, RIGHT_WHEN, "240");
        String tag = of(lesson, assignment).extract().header("ETag");
        again(lesson, assignment, tag).statusCode(304).header("ETag", tag);
        long statements = Statements.during(() -> again(lesson, assignment, tag).statusCode(304));
        assertThat(statements).isLessThanOrEqualTo(4);
        JsonPath attempt = start(student, assignment);
        String started =
                again(lesson, assignment, tag).statusCode(200).extract().header("ETag");
        send(student, attempt, List.of(answer(attempt, "WHO", RIGHT_WHO, 1)));
        String answered =
                again(lesson, assignment, started).statusCode(200).extract().header("ETag");
        submit(student, attempt);
        again(lesson, assignment, answered).statusCode(200);
        as(lesson.teacher())
                .header("If-None-Match", answered)
                .queryParam("which", "BEST")
                .get(OF_ASSIGNMENT, assignment)
                .then()
                .statusCode(200);
    }

    @Test
    void ofEdition_addsUpItsAssignmentsOfAllClasses() {
        Lesson lesson = Lesson.any();
        Lesson elsewhere = new Lesson(lesson.teacher(), anyClass(lesson.teacher()), lesson.edition());
        play(lesson.student("Ola"), lesson.assign(Map.of()), RIGHT_WHO, RIGHT_WHEN, "240");
        play(elsewhere.student("Jan"), elsewhere.assign(Map.of()), "Ewa Lis", RIGHT_WHEN, "240");
        JsonPath iza = elsewhere.student("Iza");
        JsonPath running = start(iza, elsewhere.assign(Map.of("timeLimitSeconds", 60)));
        send(iza, running, List.of(answer(running, "HOW_MANY", "240", 1)));
        clock.advance(Duration.ofMinutes(2));
        as(lesson.teacher())
                .get(OF_EDITION, lesson.edition().getString("id"))
                .then()
                .statusCode(200)
                .body("students", is(3), "quiz.n", is(3), "quiz.mean.value", is(2f))
                .body("items[0].choices.count", contains(1, 0, 0, 1), "items.unanswered", contains(1, 1, 0));
    }

    @Test
    void ofAssignment_withAsManyStatementsForManyAsForOne() {
        Lesson lesson = Lesson.any();
        String assignment = lesson.assign(Map.of());
        play(lesson.student("Ola"), assignment, RIGHT_WHO, RIGHT_WHEN, "1");
        long forOne = Statements.during(() -> of(lesson, assignment).statusCode(200));
        play(lesson.student("Jan"), assignment, "Ewa Lis", RIGHT_WHEN, "2");
        play(lesson.student("Iza"), assignment, "Ewa Lis", RIGHT_WHEN, "3");
        long forThree = Statements.during(() -> of(lesson, assignment).statusCode(200));
        assertThat(forThree).isEqualTo(forOne).isLessThanOrEqualTo(10);
    }

    @Test
    void statistics_forAnybodyElse_areClosed() {
        Lesson lesson = Lesson.any();
        String assignment = lesson.assign(Map.of());
        String edition = lesson.edition().getString("id");
        JsonPath stranger = Lesson.any().teacher();
        as(stranger).get(OF_ASSIGNMENT, assignment).then().statusCode(404);
        as(stranger).get(OF_EDITION, edition).then().statusCode(404);
        as(lesson.student("Ola")).get(OF_ASSIGNMENT, assignment).then().statusCode(403);
        anonymous().get(OF_EDITION, edition).then().statusCode(401);
    }

    private static ValidatableResponse of(Lesson lesson, String assignment) {
        return as(lesson.teacher()).get(OF_ASSIGNMENT, assignment).then();
    }

    private static ValidatableResponse again(Lesson lesson, String assignment, String tag) {
        return as(lesson.teacher())
                .header("If-None-Match", tag)
                .get(OF_ASSIGNMENT, assignment)
                .then();
    }

    private static float mean(Lesson lesson, String assignment, String which) {
        return as(lesson.teacher())
                .queryParam("which", which)
                .get(OF_ASSIGNMENT, assignment)
                .then()
                .extract()
                .path("quiz.mean.value");
    }
}

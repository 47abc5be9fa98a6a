package pl.pytajnik.server.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.attempt.Playing.answer;
import static pl.pytajnik.server.attempt.Playing.play;
import static pl.pytajnik.server.attempt.Playing.send;
import static pl.pytajnik.server.attempt.Playing.start;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.pytajnik.server.attempt.Lesson;
import pl.pytajnik.server.platform.Statements;
import pl.pytajnik.server.platform.TestClock;
import pl.pytajnik.server.quiz.Setting;

@QuarkusTest
class MyProgressTest {
    private static final String MINE = "/api/v1/me/progress";

    @Inject
    TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void mine_addsUpSubmittedAttemptsByKind() {
        Lesson lesson = Lesson.any();
        JsonPath student = lesson.student("Ola");
        as(student)
                .get(MINE)
                .then()
                .statusCode(200)
                .body("answered", is(0), "correct", is(0), "byKind", hasSize(0), "attempts", is(0));
        String assignment = lesson.assign(Map.of());
        play(student, assignment, "Maria Zielińska", "5 maja 1921 roku", "240");
        play(student, assignment, "Ewa Lis", "3 maja 1921 roku", "240");
        as(student)
                .get(MINE)
                .then()
                .body("answered", is(6), "correct", is(4), "attempts", is(2))
                .body("byKind.kind", contains("WHO", "WHEN", "HOW_MANY"))
                .body("byKind.answered", contains(2, 2, 2), "byKind.correct", contains(1, 1, 2));
    }

    @Test
    void mine_countsAnAttemptWhoseTimeIsOver_withWhatWasAnswered() {
        Lesson lesson = Lesson.any();
        JsonPath student = lesson.student("Ola");
        JsonPath attempt = start(student, lesson.assign(Map.of("timeLimitSeconds", 60)));
        send(student, attempt, List.of(answer(attempt, "HOW_MANY", "240", 1)));
        as(student).get(MINE).then().body("answered", is(0), "attempts", is(0));
        clock.advance(Duration.ofMinutes(2));
        as(student)
                .get(MINE)
                .then()
                .body("answered", is(1), "correct", is(1), "attempts", is(1))
                .body("byKind.answered", contains(0, 0, 1));
    }

    @Test
    void mine_tellsWhatIsKnown_byClassAndKind() {
        Lesson lesson = Lesson.any();
        JsonPath ola = lesson.student("Ola");
        String assignment = lesson.assign(Map.of());
        as(ola).get(MINE)
                .then()
                .body("mastery.questions", is(3), "mastery.seen", is(0), "mastery.recall", nullValue())
                .body("mastery.answers", is(0), "mastery.facility", nullValue(), "ahead", hasSize(0));
        play(ola, assignment, "Maria Zielińska", "5 maja 1921 roku", "240");
        play(ola, assignment, "Maria Zielińska", "5 maja 1921 roku", "1");
        as(ola).get(MINE)
                .then()
                .body("mastery.seen", is(3), "mastery.right", is(1), "mastery.recall", greaterThan(0.95f))
                .body("mastery.answers", is(6), "mastery.facility", is(0.5f))
                .body("byClassroom.classroom", contains("7b"), "byClassroom.mastery.seen", contains(3))
                .body("groups.byKind.name", contains("HOW_MANY", "WHEN", "WHO"))
                .body("groups.byKind.mastery.answers", contains(2, 2, 2))
                .body("groups.byKind.mastery.facility", contains(0.5f, 0f, 1f))
                .body("groups.strong", hasSize(0), "groups.weak", hasSize(0));
        clock.advance(Duration.ofDays(30));
        as(ola).get(MINE).then().body("mastery.seen", is(3), "mastery.recall", lessThan(0.9f));
    }

    @Test
    void mine_foreseesWhatIsForgotten() {
        Lesson lesson = Lesson.any();
        JsonPath ola = lesson.student("Ola");
        play(ola, lesson.assign(Map.of()), "Maria Zielińska", "3 maja 1921 roku", "240");
        JsonPath today = as(ola).get(MINE).jsonPath();
        List<Float> curve = today.getList("ahead.recall", Float.class);
        assertThat(curve).hasSize(43).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(curve.get(0)).isEqualTo(today.getFloat("mastery.recall"));
        clock.advance(Duration.ofDays(42));
        JsonPath later = as(ola).get(MINE).jsonPath();
        assertThat(later.getString("ahead[0].day")).isEqualTo(today.getString("ahead[42].day"));
        assertThat(later.getDouble("mastery.recall")).isCloseTo(curve.get(42), within(0.001));
    }

    @Test
    void mine_saysWhatIsStrongAndWeak_fromTenAnswersOn() {
        Lesson lesson = Lesson.any();
        JsonPath ola = lesson.student("Ola");
        String assignment = lesson.assign(Map.of());
        file(lesson, 0, "Powstania");
        file(lesson, 1, "powstania");
        for (int i = 0; i < 5; i++) {
            play(ola, assignment, "Maria Zielińska", "5 maja 1921 roku", "240");
        }
        as(ola).get(MINE)
                .then()
                .body("groups.byTag.mastery.questions", contains(2), "groups.byTag.mastery.answers", contains(10))
                .body("groups.weak.name.collect { it.toLowerCase() }", contains("powstania"))
                .body("groups.weak.mastery.facility", contains(0.5f), "groups.strong", hasSize(0));
        JsonPath session = Practice.session(ola, "ALL");
        for (int i = 0; i < 5; i++) {
            Practice.send(ola, session, List.of(Practice.answer(session, "HOW_MANY", "240", clock.instant())))
                    .statusCode(200);
        }
        as(ola).get(MINE).then().body("groups.strong.name", contains("HOW_MANY"), "answered", is(15));
    }

    @Test
    void mine_countsDaysInARow_inTheStudentsZone() {
        Lesson lesson = Lesson.any();
        JsonPath ola = lesson.student("Ola");
        lesson.assign(Map.of());
        clock.advance(untilNoon());
        JsonPath session = Practice.session(ola, "ALL");
        practise(ola, session);
        clock.advance(Duration.ofHours(10));
        practise(ola, session);
        as(ola).get(MINE).then().body("diligence.streak", is(1), "diligence.calendar.answers", contains(2));
        as(ola).get(MINE + "?timeZone=Asia/Tokyo").then().body("diligence.streak", is(2));
        clock.advance(Duration.ofHours(4));
        as(ola).get(MINE).then().body("diligence.streak", is(1), "diligence.answeredToday", is(false));
        practise(ola, session);
        as(ola).get(MINE)
                .then()
                .body("diligence.streak", is(2), "diligence.answeredToday", is(true))
                .body("diligence.calendar.answers", contains(2, 1));
        as(ola).get(MINE + "?days=1").then().body("diligence.streak", is(2), "diligence.calendar", hasSize(1));
        clock.advance(Duration.ofDays(2));
        as(ola).get(MINE).then().body("diligence.streak", is(0));
        as(ola).get(MINE + "?timeZone=Mars").then().statusCode(422);
        as(ola).get(MINE + "?days=367").then().statusCode(422);
    }

    @Test
    void mine_leavesOutWhatIsNotReleased_untilItIs() {
        Lesson lesson = Lesson.any();
        JsonPath ola = lesson.student("Ola");
        Map<String, ?> later = Map.of("when", "AFTER_DEADLINE");
        String due = clock.instant().plus(Duration.ofHours(1)).toString();
        String graded = lesson.assign(Map.of(
                "mode",
                "GRADED",
                "dueAt",
                due,
                "release",
                Map.of("score", later, "answers", later, "feedback", later)));
        play(ola, graded, "Maria Zielińska", "3 maja 1921 roku", "1");
        as(ola).get(MINE)
                .then()
                .body("attempts", is(1), "answered", is(0), "correct", is(0), "byKind", hasSize(0))
                .body("mastery.questions", is(0), "mastery.right", is(0), "mastery.answers", is(0))
                .body("groups.byKind", hasSize(0), "byClassroom", hasSize(0), "diligence.streak", is(1));
        clock.advance(Duration.ofHours(2));
        as(ola).get(MINE)
                .then()
                .body("answered", is(3), "correct", is(2), "byKind.correct", contains(1, 1, 0))
                .body("mastery.right", is(2), "mastery.answers", is(3), "byClassroom.mastery.right", contains(2));
    }

    @Test
    void mine_whenOnlyTheScoreIsReleased_tellsNothingOfSingleKinds() {
        Lesson lesson = Lesson.any();
        JsonPath ola = lesson.student("Ola");
        String graded = lesson.assign(Map.of("mode", "GRADED", "release", Setting.answersReleased("BY_HAND")));
        play(ola, graded, "Maria Zielińska", "3 maja 1921 roku", "1");
        as(ola).get(MINE)
                .then()
                .body("answered", is(3), "correct", is(2), "byKind", hasSize(0), "mastery.answers", is(0));
        release(lesson, graded, "ANSWERS");
        as(ola).get(MINE).then().body("answered", is(3), "byKind", hasSize(3), "mastery.answers", is(3));
    }

    @Test
    void mine_whenOnlyTheAnswersAreReleased_countsNoScore() {
        Lesson lesson = Lesson.any();
        JsonPath ola = lesson.student("Ola");
        Map<String, ?> byHand = Map.of("when", "BY_HAND");
        String graded = lesson.assign(
                Map.of("mode", "GRADED", "release", Map.of("score", byHand, "answers", byHand, "feedback", byHand)));
        play(ola, graded, "Maria Zielińska", "3 maja 1921 roku", "1");
        release(lesson, graded, "ANSWERS");
        as(ola).get(MINE).then().body("answered", is(0), "correct", is(0), "mastery.answers", is(0));
        release(lesson, graded, "SCORE");
        as(ola).get(MINE).then().body("answered", is(3), "correct", is(2), "mastery.answers", is(3));
    }

    @Test
    void mine_withAsManyStatementsForManyAsForOne() {
        Lesson lesson = Lesson.any();
        JsonPath ola = lesson.student("Ola");
        String graded = lesson.assign(Map.of("mode", "GRADED"));
        play(ola, lesson.assign(Map.of()), "Ewa Lis", "3 maja 1921 roku", "240");
        play(ola, graded, "Ewa Lis", "3 maja 1921 roku", "240");
        as(ola).get(MINE);
        long forTwo = Statements.during(() -> as(ola).get(MINE).then().body("attempts", is(2)));
        for (int i = 0; i < 3; i++) {
            play(ola, lesson.assign(Map.of()), "Ewa Lis", "3 maja 1921 roku", "240");
            play(ola, lesson.assign(Map.of("mode", "GRADED")), "Ewa Lis", "3 maja 1921 roku", "240");
        }
        as(ola).get(MINE);
        assertThat(Statements.during(() -> as(ola).get(MINE).then().body("attempts", is(8))))
                .isEqualTo(forTwo)
                .isLessThanOrEqualTo(26);
    }

    private void practise(JsonPath student, JsonPath session) {
        Practice.send(student, session, List.of(Practice.answer(session, "HOW_MANY", "240", clock.instant())))
                .statusCode(200);
    }

    /** The next noon in Warsaw. */
    private Duration untilNoon() {
        ZonedDateTime now = clock.instant().atZone(ZoneId.of("Europe/Warsaw"));
        ZonedDateTime noon = now.toLocalDate().atTime(12, 0).atZone(now.getZone());
        return Duration.between(now, noon.isAfter(now) ? noon : noon.plusDays(1));
    }

    private static void file(Lesson lesson, int question, String tag) {
        as(lesson.teacher())
                .body(Map.of(
                        "itemIds",
                        List.of(lesson.edition().getString("items[" + question + "].itemId")),
                        "add",
                        List.of(tag)))
                .post("/api/v1/items/tags")
                .then()
                .statusCode(204);
    }

    private static void release(Lesson lesson, String assignment, String part) {
        as(lesson.teacher())
                .body(Map.of("parts", List.of(part)))
                .post("/api/v1/assignments/{id}/releases", assignment)
                .then()
                .statusCode(200);
    }
}

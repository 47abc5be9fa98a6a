package pl.pytajnik.server.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.attempt.Playing.play;
import static pl.pytajnik.server.progress.Practice.MINE;
import static pl.pytajnik.server.progress.Practice.answer;
import static pl.pytajnik.server.progress.Practice.overview;
import static pl.pytajnik.server.progress.Practice.send;
import static pl.pytajnik.server.progress.Practice.session;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.pytajnik.server.attempt.Lesson;
import pl.pytajnik.server.platform.Statements;
import pl.pytajnik.server.platform.TestClock;
import pl.pytajnik.server.progress.memory.Memory;
import pl.pytajnik.server.progress.memory.Parameters;
import pl.pytajnik.server.quiz.Setting;

@QuarkusTest
class PracticeTest {
    @Inject
    TestClock clock;

    @Inject
    Memories memories;

    @Inject
    Remembering remembering;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void session_ofNewQuestions_showsThemWithoutKeys() {
        Lesson lesson = Lesson.any();
        lesson.assign(Map.of());
        JsonPath ola = lesson.student("Ola");
        overview(ola)
                .body(
                        "all.questions",
                        is(3),
                        "all.fresh",
                        is(3),
                        "all.now",
                        is(0),
                        "byClassroom.classroom",
                        contains("7b"));
        String body = as(ola).body(Map.of("scope", "NEW", "limit", 50))
                .post(MINE + "/sessions")
                .then()
                .statusCode(201)
                .body("questions", hasSize(3), "questions.key", everyItem(nullValue()))
                .extract()
                .asString();
        assertThat(body).doesNotContain("\"240\"", "Założyła ją", "dwieście");
        assertThat(session(ola, "DUE").getList("questions")).isEmpty();
        assertThat(session(ola, "NEW", Map.of("kinds", List.of("WHO"))).getList("questions"))
                .hasSize(1);
        assertThat(session(ola, "NEW", Map.of("classroomId", UUID.randomUUID())).getList("questions"))
                .isEmpty();
        as(ola).body(Map.of("scope", "NEW", "limit", 51))
                .post(MINE + "/sessions")
                .then()
                .statusCode(422);
    }

    @Test
    void reviews_areJudgedAtOnceAndComeBackWhenDue() {
        Lesson lesson = Lesson.any();
        String assignment = lesson.assign(Map.of());
        JsonPath ola = lesson.student("Ola");
        JsonPath session = session(ola, "NEW");
        Map<String, Object> wrong = answer(session, "WHO", "Ewa Lis", clock.instant());
        Map<String, Object> right = answer(session, "HOW_MANY", "dwieście czterdzieści", clock.instant());
        send(ola, session, List.of(wrong, right))
                .statusCode(200)
                .body("outcomes.outcome", contains("RECORDED", "RECORDED"))
                .body(
                        "outcomes.verdict.correct",
                        contains(false, true),
                        "outcomes[0].verdict.key",
                        is("Maria Zielińska"))
                .body(
                        "outcomes.verdict.evidence.text",
                        everyItem(notNullValue()),
                        "outcomes.dueAt",
                        everyItem(notNullValue()));
        send(ola, session, List.of(wrong))
                .body("outcomes.outcome", contains("DUPLICATE"), "outcomes[0].verdict.correct", is(false));
        overview(ola).body("all.fresh", is(1), "all.wrong", is(1), "all.now", is(0), "all.today", is(2));
        assertThat(session(ola, "WRONG_ONLY").getList("questions.kind")).isEqualTo(List.of("WHO"));
        as(ola).get(MINE + "/sessions/{id}", session.getString("id"))
                .then()
                .body(
                        "questions",
                        hasSize(3),
                        "answered",
                        containsInAnyOrder(wrong.get("itemId"), right.get("itemId")));
        clock.advance(Duration.ofMinutes(2));
        assertThat(session(ola, "DUE").getList("questions.kind")).isEqualTo(List.of("WHO"));
        clock.advance(Duration.ofMinutes(10));
        assertThat(session(ola, "DUE").getList("questions")).hasSize(2);
        assertThat(session(ola, "ALL").getList("questions")).hasSize(3);
        lesson.results(assignment).then().body("items[0].attempts", hasSize(0));
    }

    @Test
    void review_thatCannotBeTaken_isRefusedAndSpoilsNoOther() {
        Lesson lesson = Lesson.any();
        lesson.assign(Map.of());
        JsonPath ola = lesson.student("Ola");
        JsonPath jan = lesson.student("Jan");
        JsonPath session = session(ola, "NEW");
        Map<String, Object> foreign = Map.of(
                "id",
                UUID.randomUUID(),
                "itemId",
                UUID.randomUUID(),
                "answeredAt",
                clock.instant().toString());
        Map<String, Object> good = answer(session, "HOW_MANY", "241", clock.instant());
        Map<String, Object> sameId = answer(session, "WHO", "Ewa Lis", clock.instant());
        sameId.put("id", good.get("id"));
        send(ola, session, List.of(foreign, good, sameId))
                .statusCode(200)
                .body("outcomes.outcome", contains("REFUSED", "RECORDED", "REFUSED"))
                .body("outcomes.problem", contains("unknown-item", null, "id-conflict"));
        send(jan, session, List.of(good)).statusCode(404);
        as(jan).get(MINE + "/sessions/{id}", session.getString("id")).then().statusCode(404);
    }

    @Test
    void attempts_whenSubmitted_areReviewsOnce() {
        Lesson lesson = Lesson.any();
        JsonPath ola = lesson.student("Ola");
        String assignment = lesson.assign(Map.of());
        play(ola, assignment, "Maria Zielińska", "5 maja 1921 roku", "240");
        overview(ola).body("all.fresh", is(0), "all.wrong", is(1), "all.today", is(3));
        Map<UUID, Remembered> before = memories(ola);
        overview(ola).body("all.wrong", is(1));
        assertThat(memories(ola).values())
                .allSatisfy(known -> assertThat(known.reviews).isEqualTo(1));
        play(ola, assignment, "Maria Zielińska", "3 maja 1921 roku", "240");
        overview(ola).body("all.wrong", is(0));
        assertThat(memories(ola).values())
                .allSatisfy(known -> assertThat(known.reviews).isEqualTo(2));
        assertThat(memories(ola)).hasSameSizeAs(before);
    }

    @Test
    void memory_madeAnewFromTheLog_isTheSameWhateverTheOrderOfArrival() {
        Lesson lesson = Lesson.any();
        lesson.assign(Map.of());
        JsonPath ola = lesson.student("Ola");
        JsonPath session = session(ola, "NEW");
        Instant start = clock.instant();
        clock.advance(Duration.ofDays(9));
        Map<String, Object> first = answer(session, "HOW_MANY", "240", start.plus(Duration.ofHours(1)));
        Map<String, Object> second = answer(session, "HOW_MANY", "1", start.plus(Duration.ofDays(3)));
        Map<String, Object> third = answer(session, "HOW_MANY", "240", start.plus(Duration.ofDays(8)));
        send(ola, session, List.of(third)).statusCode(200);
        send(ola, session, List.of(second, first)).statusCode(200);
        Remembered known = memories(ola).values().iterator().next();
        assertThat(known.reviews).isEqualTo(3);
        assertThat(known.correct).isTrue();
        assertThat(known.algorithm).isEqualTo("fsrs-6-default");
        Memory expected = remembering.scheduler().first(pl.pytajnik.server.progress.memory.Grade.GOOD, millis(first));
        expected =
                remembering.scheduler().next(expected, pl.pytajnik.server.progress.memory.Grade.AGAIN, millis(second));
        expected = remembering.scheduler().next(expected, pl.pytajnik.server.progress.memory.Grade.GOOD, millis(third));
        assertThat(known.stability).isEqualTo(expected.stability());
        assertThat(known.difficulty).isEqualTo(expected.difficulty());
        Memory before = known.memory();
        UUID student = UUID.fromString(ola.getString("account.id"));
        QuarkusTransaction.requiringNew().run(() -> {
            memories.delete("id.studentId", student);
            remembering.after(student, List.of(known.itemId()));
        });
        assertThat(memories(ola).get(known.itemId()).memory()).isEqualTo(before);
    }

    @Test
    void parameters_stored_areThoseOfTheVectors() {
        Algorithm stored = QuarkusTransaction.requiringNew()
                .call(() -> memories.getEntityManager().find(Algorithm.class, Algorithm.CURRENT));
        assertThat(stored.parameters()).isEqualTo(Parameters.DEFAULT);
    }

    @Test
    void goal_ofTheClass_bringsEverythingBackBefore() {
        Lesson lesson = Lesson.any();
        lesson.assign(Map.of());
        JsonPath ola = lesson.student("Ola");
        LocalDate day = clock.instant().atZone(ReadyBy.ZONE).toLocalDate().plusDays(200);
        String goal = "/api/v1/classrooms/" + lesson.classroom().getString("id") + "/goal";
        as(lesson.teacher())
                .body(Map.of("day", "2020-01-01"))
                .put(goal)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/day"));
        as(lesson.teacher())
                .body(Map.of("day", day.toString()))
                .put(goal)
                .then()
                .statusCode(200);
        as(Lesson.any().teacher()).get(goal).then().statusCode(404);
        JsonPath session = session(ola, "NEW");
        for (int i = 0; i < 6; i++) {
            send(ola, session, List.of(answer(session, "HOW_MANY", "240", clock.instant())))
                    .statusCode(200);
            clock.advance(Duration.ofDays(i * 5L));
        }
        overview(ola).body("byClassroom[0].test", is(day.toString()), "byClassroom[0].recallOnTest", notNullValue());
        Remembered known = memories(ola).values().iterator().next();
        assertThat(known.dueAt).as("on its own it would come back long after").isAfter(ReadyBy.beginning(day));
        clock.advance(Duration.between(clock.instant(), ReadyBy.beginning(day.minusDays(1))));
        overview(ola).body("all.now", is(1));
        session = session(ola, "DUE");
        send(ola, session, List.of(answer(session, "HOW_MANY", "240", clock.instant())))
                .statusCode(200);
        overview(ola)
                .body("all.now", is(0), "all.week", is(0))
                .body("byClassroom[0].recallOnTest.toDouble()", closeTo(1, 0.02));
        String mine = "/api/v1/me/classrooms/" + lesson.classroom().getString("id") + "/goal";
        as(ola).body(Map.of("day", day.toString()))
                .put(mine)
                .then()
                .statusCode(200)
                .body("day", is(day.toString()));
        as(lesson.teacher()).delete(goal).then().statusCode(204);
        overview(ola).body("byClassroom[0].test", is(day.toString()));
        as(ola).delete(mine).then().statusCode(204);
        overview(ola).body("byClassroom[0].test", nullValue(), "byClassroom[0].recallOnTest", nullValue());
    }

    @Test
    void practice_byTag_takesWhatIsFiledUnderIt_inCapitalsOrNot() {
        Lesson lesson = Lesson.any();
        JsonPath ola = lesson.student("Ola");
        String assignment = lesson.assign(Map.of());
        file(lesson, 0, "Powstania");
        file(lesson, 1, "powstania");
        file(lesson, 1, "Daty");
        overview(ola).body("byTag.counts.questions", contains(1, 2), "byTag[0].tag", is("Daty"));
        assertThat(kinds(session(ola, "ALL", Map.of("tags", List.of("POWSTANIA")))))
                .containsExactly("WHO", "WHEN");
        assertThat(kinds(session(ola, "ALL", Map.of("tags", List.of("daty", "nic")))))
                .containsExactly("WHEN");
        assertThat(kinds(session(ola, "ALL", Map.of("tags", List.of("nic"))))).isEmpty();
        play(ola, assignment, "Ewa Lis", "3 maja 1921 roku", "1");
        assertThat(kinds(session(ola, "WRONG_ONLY"))).containsExactlyInAnyOrder("WHO", "HOW_MANY");
        assertThat(kinds(session(ola, "WRONG_ONLY", Map.of("tags", List.of("Powstania")))))
                .containsExactly("WHO");
    }

    @Test
    void practice_touchesNoGrade() {
        Lesson lesson = Lesson.any();
        JsonPath ola = lesson.student("Ola");
        String graded = lesson.assign(Map.of("mode", "GRADED", "release", Setting.answersReleased("AFTER_SUBMISSION")));
        JsonPath attempt = play(ola, graded, "Maria Zielińska", "5 maja 1921 roku", "240");
        List<String> before = everythingGraded(lesson, ola, graded, attempt);
        JsonPath session = session(ola, "ALL");
        send(
                        ola,
                        session,
                        List.of(
                                answer(session, "WHO", "Ewa Lis", clock.instant()),
                                answer(session, "WHEN", "3 maja 1921 roku", clock.instant()),
                                answer(session, "HOW_MANY", "1", clock.instant())))
                .statusCode(200)
                .body("outcomes.outcome", contains("RECORDED", "RECORDED", "RECORDED"));
        overview(ola).body("all.wrong", is(2));
        assertThat(everythingGraded(lesson, ola, graded, attempt)).isEqualTo(before);
    }

    /** Whatever shows a grade or what it was made of, to the student and to the teacher, as it is sent. */
    private static List<String> everythingGraded(Lesson lesson, JsonPath ola, String assignment, JsonPath attempt) {
        String id = attempt.getString("id");
        String classroom = lesson.classroom().getString("id");
        return Stream.of(
                        as(ola).get("/api/v1/attempts/{id}/result", id),
                        lesson.results(assignment),
                        as(lesson.teacher()).get("/api/v1/assignments/{id}/attempts/{attempt}", assignment, id),
                        as(lesson.teacher()).get("/api/v1/assignments/{id}/statistics", assignment),
                        as(lesson.teacher()).get("/api/v1/classrooms/{id}/grades", classroom))
                .map(answer -> answer.then().statusCode(200).extract().asString())
                .toList();
    }

    private static List<String> kinds(JsonPath session) {
        return session.getList("questions.kind");
    }

    @Test
    void overview_withAsManyStatementsForManyAsForOne() {
        Lesson lesson = Lesson.any();
        JsonPath ola = lesson.student("Ola");
        lesson.assign(Map.of("mode", "GRADED"));
        lesson.assign(Map.of());
        long forTwo = Statements.during(() -> overview(ola));
        for (int i = 0; i < 4; i++) {
            lesson.assign(Map.of("mode", "GRADED"));
            lesson.assign(Map.of());
        }
        assertThat(Statements.during(() -> overview(ola))).isEqualTo(forTwo).isLessThan(20);
    }

    private static void file(Lesson lesson, int question, String tag) {
        String item = lesson.edition().getString("items[" + question + "].itemId");
        as(lesson.teacher())
                .body(Map.of("itemIds", List.of(item), "add", List.of(tag)))
                .post("/api/v1/items/tags")
                .then()
                .statusCode(204);
    }

    private static Instant millis(Map<String, Object> review) {
        return Instant.parse((String) review.get("answeredAt")).truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
    }

    private Map<UUID, Remembered> memories(JsonPath student) {
        UUID id = UUID.fromString(student.getString("account.id"));
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        memories.of(List.of(id)).stream().collect(Collectors.toMap(Remembered::itemId, one -> one)));
    }
}

package pl.pytajnik.server.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.attempt.Playing.play;
import static pl.pytajnik.server.attempt.Playing.start;
import static pl.pytajnik.server.classroom.Classes.anyClass;
import static pl.pytajnik.server.progress.Practice.answer;
import static pl.pytajnik.server.progress.Practice.overview;
import static pl.pytajnik.server.progress.Practice.send;
import static pl.pytajnik.server.progress.Practice.session;
import static pl.pytajnik.server.quiz.Setting.answersReleased;
import static pl.pytajnik.server.quiz.Setting.assign;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pytajnik.server.attempt.Lesson;
import pl.pytajnik.server.platform.TestClock;

/** Practice tells keys at once; so what some assignment keeps secret from the student cannot be practised at all. */
@QuarkusTest
class PracticeKeepsSecretsTest {
    private static final int ALL = 3;

    @Inject
    TestClock clock;

    private Lesson lesson;

    @BeforeEach
    void openLesson() {
        lesson = Lesson.any();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void graded_underWay_isNotPractisedUntilTheDeadlineOfAll() {
        JsonPath ola = lesson.student("Ola");
        lesson.assign(Map.of());
        String due = in(Duration.ofHours(1));
        String graded = lesson.assign(Map.of("mode", "GRADED", "dueAt", due));
        practises(ola, 0);
        play(ola, graded, "Ewa Lis", "5 maja 1921 roku", "1");
        practises(ola, 0);
        overview(ola).body("all.wrong", is(0));
        clock.advance(Duration.ofMinutes(59));
        practises(ola, 0);
        clock.advance(Duration.ofMinutes(2));
        practises(ola, ALL);
        overview(ola).body("all.wrong", is(ALL));
    }

    @Test
    void graded_openedWhileASessionRuns_tellsNoKeyAnyMore() {
        JsonPath ola = lesson.student("Ola");
        lesson.assign(Map.of());
        lesson.assign(
                Map.of("mode", "GRADED", "opensAt", in(Duration.ofMinutes(10)), "dueAt", in(Duration.ofHours(1))));
        JsonPath session = session(ola, "NEW");
        assertThat(session.getList("questions")).as("before it opens").hasSize(ALL);
        clock.advance(Duration.ofMinutes(11));
        send(ola, session, List.of(answer(session, "WHO", "Ewa Lis", clock.instant())))
                .statusCode(200)
                .body("outcomes.problem", contains("key-not-released"), "outcomes[0].verdict", nullValue())
                .body(not(containsString("Zielińska")));
    }

    @Test
    void graded_releasedAfterSubmission_isPractisedOnceSubmitted() {
        JsonPath ola = lesson.student("Ola");
        JsonPath jan = lesson.student("Jan");
        String graded = lesson.assign(
                Map.of("mode", "GRADED", "maxAttempts", 2, "release", answersReleased("AFTER_SUBMISSION")));
        practises(ola, 0);
        start(ola, graded);
        practises(ola, 0);
        play(ola, graded, "Ewa Lis", "5 maja 1921 roku", "1");
        practises(ola, ALL);
        practises(jan, 0);
    }

    @Test
    void graded_nobodyReleases_staysSecretEvenWhenItIsOver() {
        JsonPath ola = lesson.student("Ola");
        lesson.assign(Map.of());
        lesson.assign(Map.of("mode", "GRADED", "dueAt", in(Duration.ofHours(1)), "release", answersReleased("NEVER")));
        clock.advance(Duration.ofDays(2));
        practises(ola, 0);
    }

    @Test
    void practice_whoseAnswersAreKept_keepsThemHere() {
        JsonPath ola = lesson.student("Ola");
        String kept = lesson.assign(Map.of("release", answersReleased("BY_HAND")));
        practises(ola, 0);
        as(lesson.teacher())
                .body(Map.of("parts", List.of("ANSWERS")))
                .post("/api/v1/assignments/{id}/releases", kept)
                .then()
                .statusCode(200);
        practises(ola, ALL);
    }

    @Test
    void graded_inAClassTheStudentLeft_staysSecretInTheNewOne() {
        JsonPath ola = lesson.student("Ola");
        lesson.assign(Map.of("mode", "GRADED", "dueAt", in(Duration.ofHours(1))));
        JsonPath other = anyClass(lesson.teacher());
        assign(lesson.teacher(), lesson.edition().getString("id"), other.getString("id"), Map.of());
        as(lesson.teacher())
                .body(Map.of("classroomId", other.getString("id")))
                .post(
                        "/api/v1/classrooms/{id}/students/{student}/move",
                        lesson.classroom().getString("id"),
                        ola.getString("account.id"))
                .then()
                .statusCode(200);
        practises(ola, 0);
        clock.advance(Duration.ofHours(2));
        practises(ola, ALL);
    }

    @Test
    void otherClasses_giveNothingToPractise() {
        JsonPath stranger = Lesson.any().student("Ola");
        lesson.assign(Map.of());
        practises(stranger, 0);
        practises(lesson.student("Ola"), ALL);
    }

    private static void practises(JsonPath student, int questions) {
        overview(student).body("all.questions", is(questions));
        assertThat(session(student, "ALL").getList("questions")).hasSize(questions);
    }

    private String in(Duration time) {
        return clock.instant().plus(time).toString();
    }
}

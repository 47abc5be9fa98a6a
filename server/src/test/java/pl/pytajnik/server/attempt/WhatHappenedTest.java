package pl.pytajnik.server.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.attempt.Playing.answer;
import static pl.pytajnik.server.attempt.Playing.play;
import static pl.pytajnik.server.attempt.Playing.send;
import static pl.pytajnik.server.attempt.Playing.start;
import static pl.pytajnik.server.attempt.Playing.submit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.pytajnik.server.platform.Statements;
import pl.pytajnik.server.platform.TestClock;

/** What a teacher's machines hear of a lesson. */
@QuarkusTest
class WhatHappenedTest {
    private static final Duration LIMIT = Duration.ofMinutes(10);

    @Inject
    TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void lesson_isTold_eachThingOnce_andNothingOfKeysOrNames() {
        Lesson lesson = Lesson.any();
        JsonPath ola = lesson.student("Ola");
        JsonPath attempt = play(ola, lesson.assign(Map.of()), "Ewa Lis", "1 lipca 1921 roku", "240");
        submit(ola, attempt).statusCode(200);
        JsonPath feed = feed(lesson);
        assertThat(feed.getList("items.type"))
                .containsExactly("edition.published", "assignment.set", "attempt.submitted");
        assertThat(feed.getString("items[2].data.attemptId")).isEqualTo(attempt.getString("id"));
        assertThat(feed.getDouble("items[2].data.maxScore")).isEqualTo(3);
        assertThat(feed.prettify()).doesNotContain("Ola", "Ewa Lis", "\"240\"");
    }

    @Test
    void attemptsWhoseTimeIsOver_areTold_whenTheyAreClosed() {
        Lesson lesson = Lesson.any();
        String assignment = lesson.assign(Map.of("timeLimitSeconds", LIMIT.toSeconds()));
        for (String nickname : List.of("Ola", "Jan", "Ala")) {
            JsonPath student = lesson.student(nickname);
            JsonPath attempt = start(student, assignment);
            send(student, attempt, List.of(answer(attempt, "HOW_MANY", "240", 1)));
        }
        clock.advance(LIMIT.plusMinutes(1));
        lesson.results(assignment).then().statusCode(200);
        lesson.results(assignment).then().statusCode(200);
        assertThat(feed(lesson).getList("items.type"))
                .filteredOn("attempt.submitted"::equals)
                .hasSize(3);
    }

    @Test
    void closing_ofManyAttempts_asksForWebhooksOnce() {
        assertThat(closing(6) - closing(3)).isLessThan(4);
    }

    /** Statements to close the attempts of so many students. */
    private long closing(int students) {
        Lesson lesson = Lesson.any();
        String assignment = lesson.assign(Map.of("timeLimitSeconds", LIMIT.toSeconds()));
        for (int i = 0; i < students; i++) {
            start(lesson.student("Uczeń " + i), assignment);
        }
        clock.advance(LIMIT.plusMinutes(1));
        return Statements.during(() -> lesson.results(assignment).then().statusCode(200));
    }

    private static JsonPath feed(Lesson lesson) {
        return as(lesson.teacher())
                .get("/api/v1/events")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}

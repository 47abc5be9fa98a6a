package pl.pytajnik.server;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static pl.pytajnik.server.account.People.anyTeacher;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.attempt.Playing.answer;
import static pl.pytajnik.server.attempt.Playing.send;
import static pl.pytajnik.server.attempt.Playing.start;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.pytajnik.server.attempt.Lesson;

/** What an operator counts. */
@QuarkusTest
class MetricsTest {
    private static final String TEXT =
            "Anna Malec otworzyła w Gdyni pracownię szkła w 2019 roku. W konkursie wzięło udział"
                    + " 240 uczniów z 31 szkół. Jan Kowal napisał powieść w 2004 roku.";

    @Test
    void generation_isTimedAndItsWordsDraftsAndRefusalsAreCounted() {
        Metrics before = Metrics.now();
        JsonPath found = as(anyTeacher())
                .body(Map.of("text", TEXT, "explain", true))
                .post("/api/v1/generations")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(before.grownBy("pytajnik_generations_seconds_count")).isEqualTo(1);
        assertThat(before.grownBy("pytajnik_generations_seconds_sum")).isPositive();
        assertThat(before.grownBy("pytajnik_generations_words_total")).isEqualTo(TEXT.split("\\s+").length);
        assertThat(before.grownBy("pytajnik_generations_drafts_total"))
                .isPositive()
                .isEqualTo(found.getList("drafts").size());
        assertThat(before.grownBy("pytajnik_generations_refusals_total"))
                .isEqualTo(found.getList("refusals").size());
    }

    @Test
    void responses_areCountedByOutcome() {
        Lesson lesson = Lesson.any();
        JsonPath student = lesson.student("Kuba");
        JsonPath attempt = start(student, lesson.assign(Map.of()));
        Metrics before = Metrics.now();
        List<Map<String, Object>> batch = List.of(answer(attempt, "HOW_MANY", "7", 1));
        send(student, attempt, batch).statusCode(200);
        send(student, attempt, batch).statusCode(200);
        assertThat(before.grownBy("pytajnik_responses_total{outcome=\"applied\"}"))
                .isEqualTo(1);
        assertThat(before.grownBy("pytajnik_responses_total{outcome=\"duplicate\"}"))
                .isEqualTo(1);
    }

    @Test
    void everyMetricOfOurs_standsInTheDocumentation() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "operating.md"));
        assertThat(Metrics.now().names())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(page).contains("`" + name));
    }

    private record Metrics(String text) {
        static Metrics now() {
            return new Metrics(
                    given().get("/q/metrics").then().statusCode(200).extract().asString());
        }

        double grownBy(String series) {
            return now().value(series) - value(series);
        }

        /** 0 as long as nothing was counted. */
        private double value(String series) {
            return text.lines()
                    .filter(line -> line.startsWith(series + " "))
                    .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                    .findFirst()
                    .orElse(0);
        }

        List<String> names() {
            return text.lines()
                    .filter(line -> line.startsWith("# TYPE pytajnik_"))
                    .map(line -> line.split(" ")[2])
                    .toList();
        }
    }
}

package pl.pytajnik.server.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static pl.pytajnik.server.account.People.anyTeacher;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.bank.Accepting.anyItems;
import static pl.pytajnik.server.classroom.Classes.anyClass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.pytajnik.server.quiz.Setting;

/** Moodle's attempts, stored as ours, come out of the API with Moodle's figures. */
@QuarkusTest
class OracleOverTheApiTest {
    @Inject
    Sittings sittings;

    @Test
    void statistics_ofMoodlesAttempts_areMoodles() throws Exception {
        JsonPath teacher = anyTeacher();
        List<String> items = Stream.of(anyItems(teacher), anyItems(teacher), anyItems(teacher))
                .flatMap(List::stream)
                .limit(7)
                .toList();
        String edition = Setting.publish(teacher, Setting.quiz(teacher, items).getString("id"))
                .getString("id");
        String assignment = Setting.assign(teacher, edition, anyClass(teacher).getString("id"), Map.of())
                .getString("id");
        sittings.store(assignment, items, AnalysisTest.ORACLE.rows());
        JsonNode statistics = new ObjectMapper()
                .readTree(as(teacher)
                        .get("/api/v1/assignments/{id}/statistics", assignment)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
        List<double[]> expected = AnalysisTest.expectedOfItems();
        for (int i = 0; i < expected.size(); i++) {
            JsonNode figures = statistics.at("/items/" + i + "/figures");
            assertFigure(figures, "facility", expected.get(i)[0]);
            assertFigure(figures, "deviation", expected.get(i)[1]);
            assertFigure(figures, "effectiveWeight", expected.get(i)[2]);
            assertFigure(figures, "discriminationIndex", expected.get(i)[6]);
            assertFigure(figures, "discriminativeEfficiency", expected.get(i)[8]);
        }
        assertFigure(statistics.at("/quiz"), "mean", 4.617333332);
        assertFigure(statistics.at("/quiz"), "consistency", -87.2230935542);
        assertFigure(statistics.at("/quiz"), "standardError", 1.1106813066);
        assertThat(statistics.at("/items/0/findings/0/code").asText()).isEqualTo("NEGATIVE_DISCRIMINATION");
    }

    private static void assertFigure(JsonNode figures, String name, double expected) {
        assertThat(figures.at("/" + name + "/value").asDouble())
                .as(name)
                .isCloseTo(expected, within(Math.abs(expected) * 1e-7));
    }
}

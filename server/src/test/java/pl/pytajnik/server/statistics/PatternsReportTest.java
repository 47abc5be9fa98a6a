package pl.pytajnik.server.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static pl.pytajnik.server.account.People.anyAdmin;
import static pl.pytajnik.server.account.People.anyTeacher;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.article.Drafting.anyDrafts;
import static pl.pytajnik.server.bank.Accepting.accept;
import static pl.pytajnik.server.classroom.Classes.anyClass;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.pytajnik.server.platform.Statements;
import pl.pytajnik.server.quiz.Setting;

@QuarkusTest
class PatternsReportTest {
    private static final String REPORT = "/api/v1/reports/patterns";

    @Inject
    Sittings sittings;

    @Test
    void report_ofATeacher_tellsWhatBecameOfTheirDrafts() {
        JsonPath teacher = anyTeacher();
        List<String> drafts = anyDrafts(teacher);
        anyDrafts(teacher);
        accept(teacher, drafts.get(0), Map.of());
        accept(teacher, drafts.get(1), Map.of("stem", "Kiedy?"));
        as(teacher)
                .body(Map.of("code", "A3"))
                .post("/api/v1/drafts/{id}/rejection", drafts.get(2))
                .then()
                .statusCode(200);
        as(teacher)
                .get(REPORT)
                .then()
                .statusCode(200)
                .body("patterns.pattern", contains("X1"), "patterns[0].made", is(6), "patterns[0].undecided", is(3))
                .body("patterns[0].acceptedUnedited", is(1), "patterns[0].edited", is(1), "patterns[0].rejected", is(1))
                .body("patterns[0].rejections.code", contains("A3"), "patterns[0].rejections.count", contains(1))
                .body("patterns[0].statistics", nullValue());
        int everybodys =
                as(anyAdmin()).get(REPORT).then().statusCode(200).extract().path("patterns[0].made");
        assertThat(everybodys).isGreaterThanOrEqualTo(6);
        as(anyTeacher()).get(REPORT).then().body("patterns", hasSize(0));
    }

    @Test
    void report_ofATeacher_tellsHowTheItemsDid() {
        JsonPath teacher = anyTeacher();
        List<String> drafts = anyDrafts(teacher);
        List<String> items = List.of(
                accept(teacher, drafts.get(0), Map.of()).getString("id"),
                accept(teacher, drafts.get(1), Map.of()).getString("id"));
        String edition = Setting.publish(teacher, Setting.quiz(teacher, items).getString("id"))
                .getString("id");
        String assignment = Setting.assign(teacher, edition, anyClass(teacher).getString("id"), Map.of())
                .getString("id");
        sittings.store(assignment, items, Collections.nCopies(6, new double[] {1, 0}));
        as(teacher).get(REPORT).then().body("patterns[0].statistics", nullValue());
        sittings.store(assignment, items, Collections.nCopies(4, new double[] {0.5, 1}));
        as(teacher)
                .get(REPORT)
                .then()
                .body("patterns[0].statistics.items", is(2), "patterns[0].statistics.negative", is(2))
                .body("patterns[0].statistics.weak", is(0), "patterns[0].statistics.tooEasy", is(0))
                .body("patterns[0].statistics.facility", is(0.6f))
                .body("patterns[0].statistics.discriminationIndex", is(-100f));
        long statements = Statements.during(() -> as(teacher).get(REPORT).then().statusCode(200));
        assertThat(statements).isLessThanOrEqualTo(5);
    }
}

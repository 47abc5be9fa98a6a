package pl.pytajnik.server.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.attempt.Playing.play;
import static pl.pytajnik.server.progress.Practice.overview;
import static pl.pytajnik.server.progress.Practice.session;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pytajnik.server.attempt.Lesson;
import pl.pytajnik.server.progress.memory.Grade;
import pl.pytajnik.server.progress.memory.Memory;
import pl.pytajnik.server.quiz.Setting;

/** What a teacher rules about a question reaches what its students are thought to know. */
@QuarkusTest
class RegradedMemoryTest {
    private static final String MINE = "/api/v1/me/progress";
    private static final int HOW_MANY = 2;

    @Inject
    Memories memories;

    @Inject
    Remembering remembering;

    private Lesson lesson;
    private JsonPath ola;
    private String assignment;

    @BeforeEach
    void answerWrongly() {
        lesson = Lesson.any();
        ola = lesson.student("Ola");
        assignment = lesson.assign(Map.of());
        play(ola, assignment, "Maria Zielińska", "3 maja 1921 roku", "241");
        overview(ola).body("all.wrong", is(1));
        assertThat(wrong()).containsExactly("HOW_MANY");
    }

    @Test
    void rekeying_makesAWrongAnswerRight_andTheMemoryOfItToo() {
        rekey();
        overview(ola).body("all.wrong", is(0), "all.fresh", is(0));
        assertThat(wrong()).isEmpty();
        as(ola).get(MINE)
                .then()
                .body("correct", is(3), "mastery.right", is(3), "mastery.answers", is(3), "mastery.facility", is(1f));
        as(lesson.teacher())
                .get("/api/v1/classrooms/{id}/progress", lesson.classroom().getString("id"))
                .then()
                .body("items.mastery.right", contains(3), "items.mastery.facility", contains(1f));
        rule("AS_PUBLISHED", null, 1);
        assertThat(wrong()).containsExactly("HOW_MANY");
        as(ola).get(MINE).then().body("correct", is(2), "mastery.right", is(2));
    }

    @Test
    void rekeying_makesTheStateThatARightAnswerMakes() {
        Memory wrong = memory();
        Memory expected = remembering.scheduler().first(Grade.GOOD, wrong.reviewedAt());
        assertThat(wrong.stability()).isLessThan(expected.stability());
        rekey();
        overview(ola);
        assertThat(memory().stability()).isEqualTo(expected.stability());
        assertThat(memory().difficulty()).isEqualTo(expected.difficulty());
    }

    @Test
    void voiding_forgetsTheAnswer_andTakingItBackRemembersIt() {
        Memory before = memory();
        rule("VOIDED", null, 0);
        overview(ola).body("all.questions", is(2), "all.wrong", is(0));
        assertThat(memories()).hasSize(2);
        as(ola).get(MINE)
                .then()
                .body("mastery.questions", is(2), "mastery.answers", is(2), "diligence.calendar.answers", contains(3))
                .body("groups.byKind.find { it.name == 'HOW_MANY' }", nullValue());
        rule("AS_PUBLISHED", null, 1);
        overview(ola).body("all.questions", is(3), "all.wrong", is(1), "all.fresh", is(0));
        assertThat(memory()).isEqualTo(before);
        assertThat(wrong()).containsExactly("HOW_MANY");
    }

    @Test
    void voiding_inOneEdition_leavesWhatWasAnsweredInAnother() {
        JsonPath other = lesson.edition();
        String again =
                Setting.publish(lesson.teacher(), other.getString("quizId")).getString("id");
        String second = Setting.assign(
                        lesson.teacher(), again, lesson.classroom().getString("id"), Map.of())
                .getString("id");
        play(ola, second, "Maria Zielińska", "3 maja 1921 roku", "240");
        overview(ola).body("all.wrong", is(0));
        rule("VOIDED", null, 0);
        overview(ola).body("all.questions", is(3), "all.wrong", is(0), "all.fresh", is(0));
        as(ola).get(MINE).then().body("mastery.answers", is(5), "mastery.facility", is(1f));
    }

    private Memory memory() {
        return memories().get(UUID.fromString(item())).memory();
    }

    private Map<UUID, Remembered> memories() {
        UUID student = UUID.fromString(ola.getString("account.id"));
        return QuarkusTransaction.requiringNew().call(() -> memories.of(student));
    }

    private List<String> wrong() {
        return session(ola, "WRONG_ONLY").getList("questions.kind");
    }

    private String item() {
        return lesson.edition().getString("items[" + HOW_MANY + "].itemId");
    }

    private void rekey() {
        Map<String, ?> other = Map.of(
                "stem", "Ile?", "key", "241", "accepted", List.of(), "distractors", List.of(), "format", "TYPED_TEXT");
        as(lesson.teacher())
                .header("If-Match", "\"1\"")
                .body(other)
                .put("/api/v1/items/{id}", item())
                .then()
                .statusCode(200);
        rule("REKEYED", 2, 0);
    }

    private void rule(String decision, Integer version, int seen) {
        Map<String, Object> ruling = new HashMap<>(Map.of("itemId", item(), "decision", decision, "reason", "klucz"));
        ruling.put("version", version);
        as(lesson.teacher())
                .header("If-Match", "\"" + seen + "\"")
                .body(ruling)
                .post("/api/v1/editions/{id}/rulings", lesson.edition().getString("id"))
                .then()
                .statusCode(201);
    }
}

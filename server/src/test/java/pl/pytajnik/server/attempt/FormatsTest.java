package pl.pytajnik.server.attempt;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static pl.pytajnik.server.account.People.anyTeacher;
import static pl.pytajnik.server.attempt.Playing.newId;
import static pl.pytajnik.server.attempt.Playing.result;
import static pl.pytajnik.server.attempt.Playing.send;
import static pl.pytajnik.server.attempt.Playing.start;
import static pl.pytajnik.server.attempt.Playing.submit;
import static pl.pytajnik.server.classroom.Classes.anyClass;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pytajnik.server.bank.EveryFormat;
import pl.pytajnik.server.quiz.Setting;

/** Answers in every response format, from the question to its result. */
@QuarkusTest
class FormatsTest {
    private JsonPath student;
    private JsonPath attempt;
    private int sequence;

    @BeforeEach
    void anAttemptHasEveryFormat() {
        Lesson lesson = everyFormat();
        student = lesson.student("Ola");
        attempt = start(student, lesson.assign(Map.of()));
    }

    static Lesson everyFormat() {
        JsonPath teacher = anyTeacher();
        List<String> items = EveryFormat.items(teacher);
        return new Lesson(
                teacher,
                anyClass(teacher),
                Setting.publish(teacher, Setting.quiz(teacher, items).getString("id")));
    }

    @Test
    void questions_tellWhatAStudentNeedsToAnswer() {
        assertThat(question("NUMBER")).containsEntry("unit", "km");
        assertThat(question("DATE")).containsEntry("precision", "DAY");
        assertThat(question("MULTIPLE_CHOICE")).containsEntry("choose", null).containsEntry("kind", "OTHER");
        assertThat(attempt.getList("questions.find { it.format == 'TRUE_FALSE' }.choices.text"))
                .isEqualTo(List.of("Prawda", "Fałsz"));
    }

    @Test
    void answers_thatAreRight_bringAPointEach() {
        answer("SINGLE_CHOICE", "choiceId", choice("Wisła"));
        answer("MULTIPLE_CHOICE", "choiceIds", List.of(choice("Karpaty"), choice("Tatry")));
        answer("TRUE_FALSE", "choiceId", choice("Prawda"));
        answer("TYPED_TEXT", "text", " Mitochondrium. ");
        answer("NUMBER", "text", "1 050 km");
        answer("DATE", "text", "15.08.1920");
        submit(student, attempt).statusCode(200);
        result(student, attempt)
                .statusCode(200)
                .body("score", is(6f), "maxScore", is(6f), "questions.correct", everyItem(is(true)))
                .body("questions.feedback", everyItem(is(EveryFormat.FEEDBACK)))
                .body(
                        "questions.key",
                        contains("Wisła", "Tatry; Karpaty", "Prawda", "mitochondrium", "1047 km", "15 sierpnia 1920"));
    }

    @Test
    void answers_thatAreRightInPart_bringFractionsAndRemarks() {
        answer("MULTIPLE_CHOICE", "choiceIds", List.of(choice("Tatry")));
        answer("TRUE_FALSE", "choiceId", choice("Fałsz"));
        answer("NUMBER", "text", "1047 kg");
        answer("DATE", "text", "sierpień 1920");
        submit(student, attempt).statusCode(200);
        result(student, attempt)
                .body("score", is(0.5f), "questions.fraction", contains(0f, 0.5f, 0f, 0f, 0f, 0f))
                .body("questions[1].correct", is(false), "questions[1].response", is("Tatry"))
                .body("questions[1].choices.findAll { it.right }.text", contains("Tatry", "Karpaty"))
                .body("questions[1].choices.findAll { it.chosen }.text", contains("Tatry"))
                .body("questions[1].choices[0].feedback", is(EveryFormat.FEEDBACK))
                .body("questions[3].choices", empty())
                .body("questions[4].remarkCode", is("other-unit"), "questions[5].remarkCode", is("day-missing"));
    }

    @Test
    void answers_taken_back_countAsNothingChosen() {
        answer("MULTIPLE_CHOICE", "choiceIds", List.of(choice("Tatry"), choice("Karpaty")));
        answer("MULTIPLE_CHOICE", "choiceIds", List.of());
        submit(student, attempt).statusCode(200);
        result(student, attempt).body("score", is(0f), "questions[1].response", is(""));
    }

    @Test
    void answers_inTheWrongForm_areRefusedOneByOne() {
        refused("MULTIPLE_CHOICE", "choiceId", choice("Tatry"), "validation");
        refused("MULTIPLE_CHOICE", "choiceIds", List.of(choice("Tatry"), choice("Tatry")), "validation");
        refused("MULTIPLE_CHOICE", "choiceIds", List.of(choice("Wisła")), "unknown-choice");
        refused("SINGLE_CHOICE", "choiceIds", List.of(choice("Wisła")), "validation");
        refused("TRUE_FALSE", "text", "Prawda", "validation");
        refused("NUMBER", "choiceId", choice("Wisła"), "validation");
        refused("DATE", "text", "1".repeat(1001), "validation");
    }

    private void answer(String format, String field, Object value) {
        send(student, attempt, List.of(response(format, field, value)))
                .statusCode(200)
                .body("outcomes[0].outcome", is("APPLIED"));
    }

    private void refused(String format, String field, Object value, String code) {
        send(student, attempt, List.of(response(format, field, value)))
                .statusCode(200)
                .body("outcomes[0].outcome", is("REFUSED"), "outcomes[0].problem", is(code));
    }

    private Map<String, Object> response(String format, String field, Object value) {
        return new HashMap<>(Map.ofEntries(
                entry("id", newId()),
                entry("itemId", question(format).get("itemId")),
                entry("sequence", ++sequence),
                entry("answeredAt", Instant.now().toString()),
                entry(field, value)));
    }

    private Map<String, Object> question(String format) {
        return attempt.getMap("questions.find { it.format == '" + format + "' }");
    }

    private String choice(String text) {
        return attempt.getString("questions.choices.flatten().find { it.text == '" + text + "' }.id");
    }
}

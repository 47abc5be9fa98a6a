package pl.pytajnik.server.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.is;
import static pl.pytajnik.server.web.Finding.title;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import pl.pytajnik.server.account.People;
import pl.pytajnik.server.attempt.Lesson;
import pl.pytajnik.server.bank.EveryFormat;
import pl.pytajnik.server.classroom.Classes;
import pl.pytajnik.server.quiz.Setting;

/** A quiz of every kind of question, without a mouse; what teachers write is text and nothing else. */
@QuarkusTest
@Tag("browser")
class KeyboardQuizPageTest {
    private static final String ATTACK = "<img src=x onerror=alert(1)>";

    @RegisterExtension
    final Browsing browsing = new Browsing();

    @Test
    void everyFormat_isAnsweredByKeyboardAlone() {
        Lesson lesson = lesson();
        String assignment = lesson.assign(Map.of("shuffleChoices", false));
        lesson.student("Ola");
        Page page = browsing.student(lesson.classroom().getString("joinCode"), "Ola", Look.LAPTOP);
        assertThat(title(page)).hasText("Cześć, Ola!");
        press(page, "Zacznij");
        for (String format : List.of("SINGLE_CHOICE", "MULTIPLE_CHOICE", "TRUE_FALSE")) {
            isAsked(page, "Pytanie " + format);
            page.keyboard().press("1");
            Axe.check(page);
            page.keyboard().press("ArrowRight");
        }
        for (Map.Entry<String, String> typed : List.of(
                Map.entry("TYPED_TEXT", "mitochondrium"),
                Map.entry("NUMBER", "1047"),
                Map.entry("DATE", "15.08.1920"))) {
            isAsked(page, "Pytanie " + typed.getKey());
            Axe.check(page);
            page.keyboard().press("Tab");
            page.keyboard().type(typed.getValue());
            page.keyboard().press("Enter");
        }
        isAsked(page, "Kto to " + ATTACK + "?");
        assertThat(page.getByText("Nikt " + ATTACK)).isVisible();
        Axe.everywhere(page);
        press(page, "Oddaj quiz");
        assertThat(page.getByText("1 pytanie nie ma odpowiedzi")).isVisible();
        Axe.check(page);
        press(page, "Pytanie 7: Kto to " + ATTACK + "?");
        page.keyboard().press("2");
        press(page, "Oddaj quiz");
        assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
        press(page, "Oddaj quiz");
        assertThat(title(page)).hasText("Twój wynik");
        lesson.results(assignment)
                .then()
                .body("items[0].attempts[0].state", is("SUBMITTED"))
                .body("items[0].attempts[0].answered", is(7));
    }

    private static Lesson lesson() {
        var teacher = People.anyTeacher();
        List<String> items = new ArrayList<>(EveryFormat.items(teacher));
        items.add(
                EveryFormat.writing(teacher, attack()).statusCode(201).extract().path("id"));
        String quiz = Setting.quiz(teacher, items).getString("id");
        return new Lesson(teacher, Classes.anyClass(teacher), Setting.publish(teacher, quiz));
    }

    private static Map<String, Object> attack() {
        List<Map<String, Object>> choices = List.of(
                Map.of("text", "Nikt " + ATTACK, "right", true), Map.of("text", "Ktoś " + ATTACK, "right", false));
        Map<String, Object> item = EveryFormat.item("SINGLE_CHOICE", Map.of("choices", choices));
        item.put("stem", "Kto to " + ATTACK + "?");
        return item;
    }

    /** The question has the focus, so that it is read out. */
    private static void isAsked(Page page, String stem) {
        assertThat(page.locator("quiz-question h2")).hasText(stem);
    }

    /** Goes on by Tab until something with this name has the focus, and presses it. */
    private static void press(Page page, String name) {
        assertThat(page.getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions().setName(name).setExact(true))
                        .last())
                .isVisible();
        for (int i = 0; i < 40 && !name.equals(focused(page)); i++) {
            page.keyboard().press("Tab");
        }
        org.assertj.core.api.Assertions.assertThat(focused(page)).isEqualTo(name);
        page.keyboard().press("Enter");
    }

    private static String focused(Page page) {
        return (String)
                page.evaluate("(document.activeElement.ariaLabel ?? document.activeElement.textContent).trim()");
    }
}

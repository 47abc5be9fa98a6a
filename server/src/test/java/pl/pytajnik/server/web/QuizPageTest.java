package pl.pytajnik.server.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.web.Finding.button;
import static pl.pytajnik.server.web.Finding.field;
import static pl.pytajnik.server.web.Finding.title;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import pl.pytajnik.server.attempt.Lesson;
import pl.pytajnik.server.platform.TestClock;

/** A student takes a quiz on a phone, with a network that comes and goes. */
@QuarkusTest
@Tag("browser")
class QuizPageTest {
    @RegisterExtension
    final Browsing browsing = new Browsing();

    @Inject
    TestClock clock;

    private Lesson lesson;

    @BeforeEach
    void lesson() {
        lesson = Lesson.any();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void student_joinsByTheCodeAndHandsTheQuizIn() {
        String assignment = lesson.assign(Map.of("timeLimitSeconds", 600));
        Page page = browsing.somebody(Look.PHONE);
        field(page, "Kod klasy").fill(lesson.classroom().getString("joinCode"));
        button(page, "Dołącz").click();
        field(page, "Nick").fill("Ola <img src=x onerror=alert(1)>");
        field(page, "PIN").fill("1234");
        Axe.everywhere(page);
        button(page, "Dołącz").click();
        assertThat(title(page)).hasText("Cześć, Ola <img src=x onerror=alert(1)>!");
        Axe.everywhere(page);
        button(page, "Zacznij").click();
        assertThat(page.getByText("Pytanie 1 z 3")).isVisible();
        Axe.everywhere(page);
        page.keyboard().press("1");
        assertThat(page.getByRole(AriaRole.RADIO).first()).isChecked();
        button(page, "Dalej").click();
        page.keyboard().press("2");
        button(page, "Dalej").click();
        field(page, "Twoja odpowiedź").fill("240");
        Axe.everywhere(page);
        button(page, "Oddaj quiz").evaluate("button => { button.click(); button.click(); }");
        assertThat(page.getByText("Wszystkie pytania mają odpowiedź.")).isVisible();
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(1);
        Axe.check(page);
        page.getByRole(AriaRole.DIALOG).getByText("Oddaj quiz").last().click();
        assertThat(title(page)).hasText("Twój wynik");
        assertThat(page.getByText("Bibliotekę w Lipnicy otwarto")).isVisible();
        Axe.everywhere(page);
        attempts(assignment).body("items[0].attempts[0].state", is("SUBMITTED"));
    }

    @Test
    void networkCutInMidQuiz_tabClosed_noAnswerIsLost() {
        String assignment = lesson.assign(Map.of());
        lesson.student("Ola");
        Page page = browsing.student(lesson.classroom().getString("joinCode"), "Ola", Look.PHONE);
        button(page, "Zacznij").click();
        assertThat(page.getByText("Pytanie 1 z 3")).isVisible();
        page.waitForResponse("**/responses", () -> page.keyboard().press("1"));
        attempts(assignment).body("items[0].attempts[0].answered", is(1));
        BrowserContext phone = page.context();
        phone.setOffline(true);
        button(page, "Dalej").click();
        page.keyboard().press("1");
        assertThat(page.getByText("1 odpowiedź czeka na wysłanie")).isVisible();
        button(page, "Dalej").click();
        field(page, "Twoja odpowiedź").fill("240");
        page.keyboard().press("Tab");
        assertThat(page.getByText("2 odpowiedzi czekają na wysłanie")).isVisible();
        String address = page.url();
        page.close();
        phone.setOffline(false);
        Page again = phone.newPage();
        again.waitForResponse("**/responses", () -> again.navigate(address));
        assertThat(again.getByText("Pytanie 3 z 3")).isVisible();
        assertThat(field(again, "Twoja odpowiedź")).hasValue("240");
        assertThat(again.getByText("czekają na wysłanie")).hasCount(0);
        attempts(assignment).body("items[0].attempts[0].answered", is(3), "items[0].attempts", hasSize(1));
    }

    @Test
    void deviceClockSetForward_takesNoQuizAway_andTheServersTimeEndsIt() {
        String assignment = lesson.assign(Map.of("timeLimitSeconds", 600));
        lesson.student("Ola");
        Page page = browsing.student(lesson.classroom().getString("joinCode"), "Ola", Look.PHONE);
        page.clock().install();
        page.reload();
        button(page, "Zacznij").click();
        assertThat(page.getByText("Pytanie 1 z 3")).isVisible();
        page.keyboard().press("1");
        assertThat(page.getByText("Odpowiedź zapisana")).isVisible();
        page.waitForResponse("**/attempts/*", () -> page.clock().fastForward("20:00"));
        assertThat(page.getByRole(AriaRole.TIMER)).containsText("9:");
        assertThat(page.getByText("Pytanie 1 z 3")).isVisible();
        clock.advance(Duration.ofMinutes(11));
        page.clock().fastForward("11:00");
        assertThat(page.getByText("Czas się skończył. Quiz został oddany")).isVisible();
        assertThat(title(page)).hasText("Twój wynik");
        attempts(assignment)
                .body("items[0].attempts[0].state", is("SUBMITTED"), "items[0].attempts[0].answered", is(1));
    }

    private ValidatableResponse attempts(String assignment) {
        return as(lesson.teacher())
                .get("/api/v1/assignments/{id}/results", assignment)
                .then()
                .statusCode(200);
    }
}

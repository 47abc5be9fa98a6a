package pl.pytajnik.server.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static pl.pytajnik.server.web.Finding.button;
import static pl.pytajnik.server.web.Finding.field;
import static pl.pytajnik.server.web.Finding.title;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import pl.pytajnik.server.attempt.Lesson;

/** The player where there is no network at all. */
@QuarkusTest
@Tag("browser")
class OfflinePlayerPageTest {
    @RegisterExtension
    final Browsing browsing = new Browsing();

    private Lesson lesson;
    private String assignment;

    @BeforeEach
    void lesson() {
        lesson = Lesson.any();
        lesson.student("Ola");
        assignment = lesson.assign(Map.of());
    }

    @Test
    void downloadedQuiz_isBegunAndHandedInWithoutANetwork() {
        Page before = browsing.student(lesson.classroom().getString("joinCode"), "Ola", Look.PHONE);
        button(before, "Pobierz na później").click();
        assertThat(before.getByText("Pobrane – działa bez sieci")).isVisible();
        before.evaluate("navigator.serviceWorker.ready.then(() => true)");
        BrowserContext phone = before.context();
        before.close();
        phone.setOffline(true);
        Page page = phone.newPage();
        page.navigate("/play/");
        assertThat(title(page)).hasText("Cześć, Ola!");
        button(page, "Zacznij").click();
        assertThat(page.getByText("Pytanie 1 z 3")).isVisible();
        page.keyboard().press("1");
        button(page, "Dalej").click();
        page.keyboard().press("1");
        button(page, "Dalej").click();
        field(page, "Twoja odpowiedź").fill("240");
        button(page, "Oddaj quiz").click();
        page.getByRole(AriaRole.DIALOG).getByText("Oddaj quiz").last().click();
        assertThat(page.getByText("3 odpowiedzi czekają na wysłanie")).isVisible();
        Axe.check(page);
        lesson.results(assignment).then().body("items[0].attempts", empty());
        phone.setOffline(false);
        assertThat(title(page)).hasText("Twój wynik");
        lesson.results(assignment)
                .then()
                .body("items[0].attempts", hasSize(1))
                .body("items[0].attempts[0].state", is("SUBMITTED"));
    }
}

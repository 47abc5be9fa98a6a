package pl.pytajnik.server.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.web.Finding.button;
import static pl.pytajnik.server.web.Finding.title;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import pl.pytajnik.server.attempt.Lesson;
import pl.pytajnik.server.classroom.Classes;

/** No answer is lost, none counts twice, and none is sent for somebody else. */
@QuarkusTest
@Tag("browser")
class OutboxPageTest {
    @RegisterExtension
    final Browsing browsing = new Browsing();

    private Lesson lesson;
    private String assignment;

    @BeforeEach
    void lesson() {
        lesson = Lesson.any();
        lesson.student("Jan");
        lesson.student("Ola");
        assignment = lesson.assign(Map.of());
    }

    @Test
    void answerThatTheServerTookAndNeverConfirmed_countsOnce() {
        Page page = ola();
        AtomicInteger requests = new AtomicInteger();
        page.context().route("**/responses", route -> {
            if (requests.incrementAndGet() == 1) {
                route.fetch();
                route.abort();
            } else {
                route.resume();
            }
        });
        begin(page);
        page.waitForResponse("**/responses", () -> page.keyboard().press("1"));
        assertThat(page.getByText("czeka na wysłanie")).hasCount(0);
        org.assertj.core.api.Assertions.assertThat(requests).hasValue(2);
        responses().body("questions[0].responses.outcome", contains("APPLIED"));
    }

    @Test
    void twoTabs_showEachOthersAnswers() {
        Page one = ola();
        begin(one);
        Page other = one.context().newPage();
        other.navigate(one.url());
        assertThat(other.getByText("Pytanie 1 z 3")).isVisible();
        one.keyboard().press("1");
        assertThat(choices(other).nth(0)).isChecked();
        other.keyboard().press("2");
        assertThat(choices(one).nth(1)).isChecked();
        assertThat(other.getByText("Odpowiedź zapisana")).isVisible();
        button(other, "Oddaj quiz").click();
        other.getByRole(AriaRole.DIALOG).getByText("Oddaj quiz").last().click();
        assertThat(title(other)).hasText("Twój wynik");
        assertThat(title(one)).hasText("Twój wynik");
        responses()
                .body("questions[0].responses.outcome", contains("SUPERSEDED", "APPLIED"))
                .body("questions[0].responses.sequence", contains(1, 2));
    }

    @Test
    void sessionEndedInMidQuiz_answersGoAfterSigningIn() {
        Page page = ola();
        begin(page);
        page.context().clearCookies();
        page.keyboard().press("1");
        button(page, "Zaloguj się").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog.getByLabel("Nick")).hasValue("Ola");
        Axe.check(page);
        dialog.getByLabel("Kod klasy").fill(lesson.classroom().getString("joinCode"));
        dialog.getByLabel("PIN").fill(Classes.PIN);
        page.waitForResponse(
                "**/responses",
                () -> dialog.getByText("Zaloguj się", exactly()).last().click());
        assertThat(choices(page).first()).isChecked();
        assertThat(page.getByText("czeka na wysłanie")).hasCount(0);
        responses().body("questions[0].responses.outcome", contains("APPLIED"));
    }

    @Test
    void anotherStudentOnTheDevice_sendsNothingOfTheFirst() {
        Page page = ola();
        button(page, "Pobierz na później").click();
        assertThat(page.getByText("Pobrane – działa bez sieci")).isVisible();
        BrowserContext tablet = page.context();
        tablet.setOffline(true);
        begin(page);
        page.keyboard().press("1");
        assertThat(page.getByText("1 odpowiedź czeka na wysłanie")).isVisible();
        tablet.clearCookies();
        tablet.setOffline(false);
        button(page, "Zaloguj się").click();
        signIn(page, "Jan");
        assertThat(title(page)).hasText("Cześć, Jan!");
        assertThat(button(page, "Zacznij")).isVisible();
        results().body("items.attempts", everyItem(empty()));
        page.navigate("/play/#/me");
        button(page, "Wyloguj się").click();
        button(page, "Zaloguj się").click();
        page.waitForResponse("**/responses", () -> signIn(page, "Ola"));
        assertThat(title(page)).hasText("Cześć, Ola!");
        results()
                .body("items.find { it.nickname == 'Ola' }.attempts[0].answered", is(1))
                .body("items.find { it.nickname == 'Jan' }.attempts", empty());
    }

    @Test
    void fullDisk_isToldAndTheAnswerIsNotShownAsGiven() {
        Page page = ola();
        begin(page);
        page.evaluate("""
                () => {
                    const put = IDBObjectStore.prototype.put;
                    IDBObjectStore.prototype.put = function (...all) {
                        if (document.title.startsWith('full')) {
                            throw new DOMException('no room', 'QuotaExceededError');
                        }
                        return put.apply(this, all);
                    };
                    document.title = 'full';
                }
                """);
        page.keyboard().press("1");
        assertThat(page.getByText("Na tym urządzeniu nie ma już miejsca")).isVisible();
        assertThat(choices(page).first()).not().isChecked();
        page.evaluate("document.title = 'room again'");
        page.waitForResponse("**/responses", () -> page.keyboard().press("2"));
        assertThat(choices(page).nth(1)).isChecked();
    }

    private Page ola() {
        return browsing.student(lesson.classroom().getString("joinCode"), "Ola", Look.PHONE);
    }

    private static void begin(Page page) {
        button(page, "Zacznij").click();
        assertThat(page.getByText("Pytanie 1 z 3")).isVisible();
    }

    private void signIn(Page page, String nickname) {
        Locator form = page.locator("play-pin-form").last();
        form.getByLabel("Kod klasy").fill(lesson.classroom().getString("joinCode"));
        form.getByLabel("Nick").fill(nickname);
        form.getByLabel("PIN").fill(Classes.PIN);
        form.getByRole(AriaRole.BUTTON).first().click();
    }

    private static Locator choices(Page page) {
        return page.getByRole(AriaRole.RADIO);
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private ValidatableResponse results() {
        return lesson.results(assignment).then().statusCode(200);
    }

    /** Every response of the attempt of Ola, who is the only one with any. */
    private ValidatableResponse responses() {
        String id = results().extract().jsonPath().getString("items.find { it.attempts }.attempts[0].attemptId");
        return as(lesson.teacher())
                .get("/api/v1/assignments/{id}/attempts/{attempt}", assignment, id)
                .then()
                .statusCode(200);
    }
}

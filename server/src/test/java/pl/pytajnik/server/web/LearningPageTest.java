package pl.pytajnik.server.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static pl.pytajnik.server.account.People.anonymous;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.attempt.Playing.play;
import static pl.pytajnik.server.web.Finding.button;
import static pl.pytajnik.server.web.Finding.field;
import static pl.pytajnik.server.web.Finding.title;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import pl.pytajnik.server.attempt.Lesson;
import pl.pytajnik.server.attempt.Playing;
import pl.pytajnik.server.bank.EveryFormat;
import pl.pytajnik.server.classroom.Classes;
import pl.pytajnik.server.platform.TestClock;
import pl.pytajnik.server.progress.Practice;
import pl.pytajnik.server.quiz.Setting;

/** What a student learns: the result, practice, progress. */
@QuarkusTest
@Tag("browser")
class LearningPageTest {
    private static final String WHO = "Maria Zielińska";
    private static final String WHEN = "3 maja 1921 roku";
    private static final String PROOF = "Bibliotekę w Lipnicy otwarto";

    @RegisterExtension
    final Browsing browsing = new Browsing();

    @Inject
    TestClock clock;

    private Lesson lesson;
    private JsonPath ola;

    @BeforeEach
    void lesson() {
        lesson = Lesson.any();
        ola = lesson.student("Ola");
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void result_ofWhatIsWithheld_saysUntilWhen_andShowsTheSentencesThen() {
        String due = clock.instant().plus(Duration.ofHours(2)).toString();
        String assignment = lesson.assign(Map.of("mode", "GRADED", "dueAt", due));
        JsonPath attempt = play(ola, assignment, "Ewa Lis", "5 maja 1921 roku", "240");
        Page page = player("/results/" + attempt.getString("id"));
        assertThat(title(page)).hasText("Twój wynik");
        assertThat(page.getByText("Dobre odpowiedzi pojawią się tutaj")).isVisible();
        assertThat(page.getByText("Ewa Lis")).isVisible();
        assertThat(page.locator("body").innerText()).doesNotContain(WHO, WHEN, PROOF, "dobrze", "źle");
        assertThat(button(page, "Powtórz to, co było trudne")).hasCount(0);
        Axe.everywhere(page);
        clock.advance(Duration.ofHours(3));
        page.reload();
        assertThat(page.getByText(WHO).first()).isVisible();
        assertThat(page.locator("mark").filter(having(WHO)).first()).isVisible();
        assertThat(page.getByText("✓ dobrze")).hasCount(1);
        assertThat(page.getByText("✗ źle")).hasCount(2);
        Axe.everywhere(page);
        button(page, "Powtórz to, co było trudne").click();
        assertThat(button(page, "Zacznij: 2 pytania")).isEnabled();
    }

    @Test
    void aPageThatComesLate_doesNotCoverTheOneSomebodyWentTo() {
        Page page = player("/progress");
        assertThat(title(page)).isVisible();
        List<Route> held = new ArrayList<>();
        page.route("**/practice/practice.js", held::add);
        page.evaluate("location.hash = '/practice'");
        page.waitForCondition(() -> held.size() == 1);
        page.evaluate("location.hash = '/'");
        assertThat(title(page)).hasText("Cześć, Ola!");
        held.get(0).resume();
        page.evaluate("customElements.whenDefined('play-practice').then(() => new Promise(requestAnimationFrame))");
        assertThat(title(page)).hasText("Cześć, Ola!");
    }

    @Test
    void practice_fromDueToDone_byKeyboard() {
        practised();
        Page page = player("/practice");
        assertThat(page.getByText("Na dziś: 3 pytania do przypomnienia.")).isVisible();
        Axe.everywhere(page);
        button(page, "Zacznij: 3 pytania").focus();
        page.keyboard().press("Enter");
        for (int place = 1; place <= 3; place++) {
            assertThat(page.getByText("Pytanie " + place + " z 3")).isVisible();
            if (page.getByRole(AriaRole.RADIO).count() > 0) {
                page.keyboard().press("1");
                assertThat(page.getByRole(AriaRole.RADIO).first()).isChecked();
            } else {
                page.keyboard().press("Tab");
                page.keyboard().type("240");
            }
            page.keyboard().press("Enter");
            assertThat(verdict(page)).isVisible();
            assertThat(page.getByText("Tak mówi artykuł:")).isVisible();
            if (place == 1) {
                Axe.everywhere(page);
            }
            assertThat(page.getByRole(AriaRole.BUTTON).filter(having(place < 3 ? "Dalej" : "Zakończ powtórkę")))
                    .isFocused();
            page.keyboard().press("Enter");
        }
        assertThat(title(page)).hasText("Koniec powtórki");
        assertThat(page.getByText(Pattern.compile("Dobrze: \\d z 3"))).isVisible();
        assertThat(page.getByText("Kiedy te pytania wrócą")).isVisible();
        Axe.everywhere(page);
        answers(6);
    }

    @Test
    void networkCutBetweenTwoAnswers_losesNone_andTellsTheVerdictsLater() {
        practised();
        Page page = player("/practice");
        button(page, "Zacznij: 3 pytania").click();
        answer(page, 1);
        assertThat(verdict(page)).isVisible();
        answers(4);
        BrowserContext phone = page.context();
        phone.setOffline(true);
        button(page, "Dalej").click();
        answer(page, 2);
        assertThat(page.getByText("Odpowiedź jest bezpieczna na tym urządzeniu."))
                .isVisible();
        button(page, "Dalej").click();
        answer(page, 3);
        assertThat(page.getByText("2 odpowiedzi czekają na wysłanie")).isVisible();
        String address = page.url();
        page.close();
        answers(4);
        phone.setOffline(false);
        Page again = phone.newPage();
        again.navigate(address);
        assertThat(title(again)).hasText("Koniec powtórki");
        assertThat(again.getByText(Pattern.compile("Dobrze: \\d z 3"))).isVisible();
        assertThat(again.getByText("Część odpowiedzi czeka")).hasCount(0);
        answers(6);
    }

    @Test
    void questionsTakenAlong_areJudgedWithoutANetwork_andCountOnce() {
        practised();
        Page page = player("/practice");
        button(page, "Zabierz ze sobą").click();
        assertThat(page.getByText("Zaczęta powtórka: zostało 3 pytania")).isVisible();
        page.context().setOffline(true);
        button(page, "Dokończ").click();
        for (int place = 1; place <= 3; place++) {
            answer(page, place);
            assertThat(verdict(page)).isVisible();
            page.getByRole(AriaRole.BUTTON)
                    .filter(having(place < 3 ? "Dalej" : "Zakończ powtórkę"))
                    .click();
        }
        assertThat(page.getByText(Pattern.compile("Dobrze: \\d z 3"))).isVisible();
        answers(3);
        page.context().setOffline(false);
        assertThat(page.getByText("Kiedy te pytania wrócą")).isVisible();
        answers(6);
    }

    @Test
    void progress_ofSomebodyNew_saysWhatToDo() {
        Page page = player("/progress");
        assertThat(page.getByText("Tu będzie widać, ile już umiesz")).isVisible();
        Axe.everywhere(page);
        page.navigate("/play/#/practice");
        assertThat(page.getByText("Nie ma jeszcze czego powtarzać")).isVisible();
        Axe.everywhere(page);
    }

    @Test
    void progress_ofAMonth_isToldInWordsAndPictures() {
        lesson.assign(Map.of());
        for (int day = 30; day > 0; day--) {
            if (day % 3 == 0 || day < 4) {
                practise(day % 2 == 0 ? "1" : "240");
            }
            clock.advance(Duration.ofDays(1));
        }
        practise("240");
        Page page = browsing.student(lesson.classroom().getString("joinCode"), "Ola", Look.PHONE);
        page.clock().setFixedTime(clock.instant().toEpochMilli());
        page.navigate("/play/#/progress");
        assertThat(page.getByText("Umiesz 3 z 3 pytań")).isVisible();
        assertThat(page.getByText("4 dni z rzędu")).isVisible();
        Locator today = page.getByRole(AriaRole.CELL).filter(having("3 odpowiedzi"));
        assertThat(today.last()).isVisible();
        assertThat(page.getByRole(AriaRole.IMG, named("Wykres pamięci"))).isVisible();
        page.getByText("Te same liczby w tabeli").click();
        assertThat(page.getByRole(AriaRole.COLUMNHEADER, named("Dobre odpowiedzi")))
                .isVisible();
        page.getByText("Ustaw dzień").click();
        page.getByLabel("Dzień", new Page.GetByLabelOptions().setExact(true))
                .fill(clock.instant().plus(Duration.ofDays(10)).toString().substring(0, 10));
        button(page, "Zapisz dzień").click();
        assertThat(page.getByText("za 10 dni")).isVisible();
        assertThat(page.getByText("Bez powtórek tego dnia")).isVisible();
        Axe.everywhere(page);
    }

    @Test
    void markup_inStemKeyAnswerTagAndFeedback_isShownAsText() {
        String attack = "<img src=x onerror=alert(1)>";
        Map<String, Object> item = EveryFormat.item("TYPED_TEXT", Map.of("key", "Tak " + attack));
        item.putAll(Map.of("stem", "Co? " + attack, "feedback", "Ucz się " + attack, "tags", List.of("<b>tag</b>")));
        String id = EveryFormat.writing(lesson.teacher(), item)
                .statusCode(201)
                .extract()
                .path("id");
        JsonPath quiz = Setting.quiz(lesson.teacher(), List.of(id));
        JsonPath edition = Setting.publish(lesson.teacher(), quiz.getString("id"));
        JsonPath attempt =
                Playing.start(ola, new Lesson(lesson.teacher(), lesson.classroom(), edition).assign(Map.of()));
        Playing.send(ola, attempt, List.of(Playing.answer(attempt, "OTHER", "<b>nie</b>", 1)));
        Playing.submit(ola, attempt).statusCode(200);
        Page page = player("/results/" + attempt.getString("id"));
        assertThat(page.getByText("Co? " + attack)).isVisible();
        assertThat(page.getByText("Tak " + attack)).isVisible();
        assertThat(page.getByText("Ucz się " + attack)).isVisible();
        assertThat(page.getByText("<b>nie</b>")).isVisible();
        assertThat(page.locator("main img, main b")).hasCount(0);
        button(page, "Powtórz to, co było trudne").click();
        button(page, "Zacznij: 1 pytanie").click();
        assertThat(page.getByText("Co? " + attack)).isVisible();
        button(page, "Nie wiem").click();
        assertThat(page.getByText("Tak " + attack)).isVisible();
        page.navigate("/play/#/progress");
        assertThat(page.getByText("<b>tag</b>")).isVisible();
        assertThat(page.locator("main img, main b")).hasCount(0);
    }

    private void practise(String howMany) {
        JsonPath student = again();
        JsonPath session = Practice.session(student, "ALL");
        Instant now = clock.instant();
        Practice.send(
                        student,
                        session,
                        List.of(
                                Practice.answer(session, "WHO", WHO, now),
                                Practice.answer(session, "WHEN", WHEN, now),
                                Practice.answer(session, "HOW_MANY", howMany, now)))
                .statusCode(200);
    }

    /** Three questions answered, and due again. */
    private void practised() {
        play(ola, lesson.assign(Map.of()), WHO, "5 maja 1921 roku", "1");
        clock.advance(Duration.ofDays(9));
        answers(3);
    }

    /** Answers the question that is shown, whatever its format. */
    private static void answer(Page page, int place) {
        assertThat(page.getByText("Pytanie " + place + " z 3")).isVisible();
        if (page.getByRole(AriaRole.RADIO).count() > 0) {
            page.getByRole(AriaRole.RADIO).first().check();
        } else {
            field(page, "Twoja odpowiedź").fill("240");
        }
        button(page, "Sprawdź").click();
    }

    private static Locator verdict(Page page) {
        return page.getByText(Pattern.compile("✓ Dobrze!|✗ Tym razem nie"));
    }

    /** How often the questions were answered, as the server counts. */
    private void answers(int expected) {
        as(again()).get("/api/v1/me/progress").then().statusCode(200).body("mastery.answers", is(expected));
    }

    private JsonPath again() {
        return anonymous()
                .body(Map.of(
                        "joinCode", lesson.classroom().getString("joinCode"), "nickname", "Ola", "pin", Classes.PIN))
                .post("/api/v1/sessions/students")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private Page player(String route) {
        Page page = browsing.student(lesson.classroom().getString("joinCode"), "Ola", Look.PHONE);
        page.navigate("/play/#" + route);
        return page;
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}

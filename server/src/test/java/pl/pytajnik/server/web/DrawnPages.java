package pl.pytajnik.server.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import pl.pytajnik.server.account.People;
import pl.pytajnik.server.attempt.Lesson;
import pl.pytajnik.server.attempt.Playing;
import pl.pytajnik.server.classroom.Classes;
import pl.pytajnik.server.quiz.Setting;

/** Draws every page, on a laptop and on a phone, into the folder {@code -Dscreens} names; {@code ./pytajnik screens} runs it. */
@QuarkusTest
@Tag("browser")
@EnabledIfSystemProperty(named = "screens", matches = ".+")
class DrawnPages {
    @RegisterExtension
    final Browsing browsing = new Browsing();

    @Test
    void front() {
        draw("front", browsing.somebody(Look.LAPTOP));
    }

    @Test
    void fromATextToQuestions() {
        Page page = browsing.teacher();
        assertThat(page.getByRole(AriaRole.LINK).filter(having("Gram radu"))).isVisible();
        draw("articles-empty", page);
        page.getByRole(AriaRole.LINK).filter(having("Gram radu")).click();
        assertThat(Finding.field(page, "Tekst artykułu")).hasValue(Pattern.compile("rad"));
        draw("article-new", page);
        Finding.button(page, "Zachowaj i szukaj pytań").click();
        Locator questions = page.getByRole(AriaRole.ARTICLE);
        assertThat(questions.first()).isVisible();
        draw("review", page);
        questions.first().getByRole(AriaRole.BUTTON).filter(having("Popraw")).click();
        assertThat(Finding.button(page, "Zapisz i przyjmij")).isVisible();
        draw("review-edit", page);
    }

    @Test
    void fromQuestionsToASetQuiz() {
        String email = People.anyEmail();
        JsonPath teacher = People.signUp(email);
        JsonPath edition = Setting.anyEdition(teacher);
        Page page = browsing.teacher(email, Look.LAPTOP);
        draw("bank", at(page, "/studio/#/bank"));
        page.getByRole(AriaRole.LINK).filter(having("Kto założył")).click();
        assertThat(page.getByText("Zdanie, które to potwierdza")).isVisible();
        draw("item", page);
        String quiz = "/studio/#/quizzes/" + edition.getString("quizId");
        draw("quizzes", at(page, "/studio/#/quizzes"));
        draw("quiz-builder", at(page, quiz));
        draw("quiz-preview", at(page, quiz + "/preview"));
        draw("quiz-print", at(page, quiz + "/print"));
        at(page, "/studio/#/export?quiz=" + edition.getString("quizId"));
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("GIFT"))
                .check();
        assertThat(page.getByText("Tego ten format nie przeniesie:")).isVisible();
        draw("export", page);
        at(page, "/studio/#/imports");
        Finding.field(page, "Plik z pytaniami: wybierz go albo upuść tutaj")
                .setInputFiles(new FilePayload(
                        "piastowie.gift", "text/plain", ExchangePageTest.GIFT.getBytes(StandardCharsets.UTF_8)));
        assertThat(Finding.button(page, "Przyjmij 2 pytania")).isVisible();
        draw("import", page);
        draw("assign", at(page, "/studio/#/editions/" + edition.getString("id") + "/assign"));
    }

    @Test
    void whatAStudentLearns() {
        Lesson lesson = Lesson.any();
        JsonPath attempt =
                Playing.play(lesson.student("Ola"), lesson.assign(Map.of()), "Ewa Lis", "3 maja 1921 roku", "1");
        Page page = browsing.student(lesson.classroom().getString("joinCode"), "Ola", Look.PHONE);
        page.navigate("/play/#/results/" + attempt.getString("id"));
        assertThat(Finding.title(page)).hasText("Twój wynik");
        draw("result", page);
        Finding.button(page, "Powtórz to, co było trudne").click();
        assertThat(Finding.button(page, "Zacznij: 2 pytania")).isEnabled();
        draw("practice", page);
        Finding.button(page, "Zacznij: 2 pytania").click();
        for (int place = 1; place <= 2; place++) {
            assertThat(page.getByText("Pytanie " + place + " z 2")).isVisible();
            if (page.getByRole(AriaRole.RADIO).count() > 0) {
                page.getByRole(AriaRole.RADIO).first().check();
            } else {
                Finding.field(page, "Twoja odpowiedź").fill("240");
            }
            Finding.button(page, "Sprawdź").click();
            assertThat(page.getByText("Tak mówi artykuł:")).isVisible();
            draw("practice-verdict-" + place, page);
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName(Pattern.compile("Dalej|Zakończ powtórkę")))
                    .click();
        }
        assertThat(page.getByText("Kiedy te pytania wrócą")).isVisible();
        draw("practice-summary", page);
        page.navigate("/play/#/progress");
        assertThat(page.getByRole(AriaRole.IMG)).isVisible();
        draw("progress", page);
    }

    @Test
    void classAndItsResults() {
        String email = People.anyEmail();
        JsonPath teacher = People.signUp(email);
        Lesson lesson = new Lesson(teacher, Classes.anyClass(teacher), Setting.anyEdition(teacher));
        String assignment = lesson.assign(Map.of("mode", "GRADED", "title", "Biblioteka w Lipnicy"));
        for (String name : List.of("Ala", "Bartek", "Celina", "Darek", "Ewa", "Filip", "Gosia", "Hubert")) {
            String when = name.length() % 2 == 0 ? "5 maja 1921 roku" : "3 maja 1921 roku";
            Playing.play(lesson.student(name), assignment, "Maria Zielińska", when, name.length() > 4 ? "7" : "240");
        }
        Playing.start(lesson.student("Iga"), assignment);
        lesson.student("Jacek");
        String classroom = "/studio/#/classes/" + lesson.classroom().getString("id");
        Page page = browsing.teacher(email, Look.LAPTOP);
        draw("classes", at(page, "/studio/#/classes"));
        draw("class", at(page, classroom));
        draw("class-board", at(page, classroom + "/board"));
        draw("class-grades", at(page, classroom + "/grades"));
        draw("results", at(page, "/studio/#/results/" + assignment));
        Finding.button(page, "To pytanie było złe: pytanie 2").click();
        Finding.button(page, "Sprawdź, co się zmieni").click();
        assertThat(page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.TABLE)).isVisible();
        draw("results-ruling", page);
    }

    /** The page of an address, opened anew, when all of it is there. */
    private static Page at(Page page, String address) {
        page.navigate("about:blank");
        page.navigate(address);
        page.locator("h1").first().waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(page.locator(".skeleton")).hasCount(0);
        return page;
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    @Test
    void fromTheCodeToHandingIn() {
        Lesson lesson = Lesson.any();
        lesson.assign(Map.of("timeLimitSeconds", 600, "downloadable", true));
        Page page = browsing.somebody(Look.PHONE);
        page.navigate("/play/#/join/" + lesson.classroom().getString("joinCode"));
        Finding.field(page, "Nick").fill("Ola");
        draw("join", page);
        Finding.field(page, "PIN").fill("1234");
        Finding.button(page, "Dołącz").click();
        Finding.button(page, "Pobierz na później").click();
        assertThat(page.getByText("Pobrane – działa bez sieci")).isVisible();
        draw("home", page);
        page.context().setOffline(true);
        Finding.button(page, "Zacznij").click();
        assertThat(page.getByText("Pytanie 1 z 3")).isVisible();
        page.keyboard().press("1");
        assertThat(page.getByText("1 odpowiedź czeka na wysłanie")).isVisible();
        draw("quiz-offline", page);
        Finding.button(page, "Oddaj quiz").click();
        draw("hand-in", page);
    }

    /** The page as it is, on a laptop and on a phone. */
    static void draw(String name, Page page) {
        page.setViewportSize(Look.LAPTOP.width(), Look.LAPTOP.height());
        picture(name + "-laptop", page);
        page.setViewportSize(Look.PHONE.width(), Look.PHONE.height());
        picture(name + "-phone", page);
    }

    private static void picture(String name, Page page) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(System.getProperty("screens"), name + ".png")));
    }
}

package pl.pytajnik.server.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.web.Finding.button;
import static pl.pytajnik.server.web.Finding.field;
import static pl.pytajnik.server.web.Finding.link;
import static pl.pytajnik.server.web.Finding.title;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import pl.pytajnik.server.account.People;
import pl.pytajnik.server.platform.TestClock;

/** From a text to questions in the bank, the way a teacher goes. */
@QuarkusTest
@Tag("browser")
class ReviewPageTest {
    private static final String FOUNDER = "Kto wspominał, że biblioteka w Lipnicy powstała bez zgody urzędu?";
    private static final String MUSEUM = "W którym roku burmistrz Jan Kowal otworzył w Lipnicy muzeum?";
    private static final String POET = "W którym roku poetka Anna Nowak zmarła w Lipnicy?";
    private static final String PROOF =
            "Maria Zielińska wspominała, że biblioteka w Lipnicy powstała bez zgody urzędu.";
    private static final String TEXT = "Lipnica i jej książki\n\n" + PROOF + """
             W pierwszym roku kupiono do niej 240 książek.

            W 1934 roku burmistrz Jan Kowal otworzył w Lipnicy muzeum. Poetka Anna Nowak zmarła w Lipnicy w 1950 roku.

            Dawniej było tu cicho i spokojnie.
            """;

    @RegisterExtension
    final Browsing browsing = new Browsing();

    @Inject
    TestClock clock;

    private String email;
    private JsonPath teacher;
    private Page page;

    @BeforeEach
    void signIn() {
        email = People.anyEmail();
        teacher = People.signUp(email);
        page = browsing.teacher(email, Look.LAPTOP);
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void pastedText_becomesAcceptedQuestions_byMouse() {
        Axe.everywhere(page);
        button(page, "Dodaj pierwszy artykuł").click();
        field(page, "Tekst artykułu")
                .fill("The quick brown fox jumps over the lazy dog, and nobody in this village knows why.");
        button(page, "Zachowaj i szukaj pytań").click();
        assertThat(page.getByText("Tekst nie wygląda na polski")).isVisible();
        Axe.everywhere(page);
        field(page, "Tekst artykułu").fill(TEXT);
        assertThat(field(page, "Tytuł")).hasValue("Lipnica i jej książki");
        button(page, "Zachowaj i szukaj pytań").click();

        assertThat(title(page)).hasText("Lipnica i jej książki");
        assertThat(question(FOUNDER)).containsText("Maria Zielińska");
        Axe.everywhere(page);
        sentence("W 1934 roku burmistrz").getByText("burmistrz").click();
        assertThat(question(MUSEUM)).hasAttribute("aria-current", "true");
        button(page, "Przyjmij: " + FOUNDER).click();
        assertThat(question(FOUNDER)).containsText("Otwórz w banku pytań");
        button(page, "Cofnij decyzję: " + FOUNDER).click();
        assertThat(button(page, "Przyjmij: " + FOUNDER)).isVisible();
        button(page, "Odrzuć: " + POET).click();
        page.getByRole(AriaRole.BUTTON, named("pytanie jest błahe")).click();
        assertThat(question(POET)).containsText("pytanie jest błahe");
        button(page, "Przyjmij pozostałe (2)").click();
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, inside("Przyjmij"))
                .click();
        assertThat(page.getByText("Wszystko przejrzane.")).isVisible();
        Axe.everywhere(page);
        items().body("items.stem", containsInAnyOrder(FOUNDER, MUSEUM));

        link(page, "← Wszystkie artykuły").click();
        assertThat(page.getByRole(AriaRole.LISTITEM).filter(having("Lipnica i jej książki")))
                .containsText("2 przyjęte");
        Axe.everywhere(page);
    }

    @Test
    void pastedText_becomesAcceptedQuestions_byKeyboardAlone() {
        press("Tab", button(page, "Dodaj pierwszy artykuł"));
        page.keyboard().press("Enter");
        press("Tab", field(page, "Tekst artykułu"));
        page.keyboard().insertText(TEXT);
        press("Tab", button(page, "Zachowaj i szukaj pytań"));
        page.keyboard().press("Enter");
        assertThat(question(POET)).isVisible();

        page.keyboard().press("?");
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Przyjmij pytanie");
        Axe.check(page);
        page.keyboard().press("Escape");
        keys("j", "a");
        assertThat(question(MUSEUM)).isFocused();
        keys("e");
        assertThat(field(page, "Pytanie").first()).isFocused();
        page.keyboard().press("Control+a");
        page.keyboard().insertText("Kiedy otwarto muzeum?");
        Axe.everywhere(page);
        page.keyboard().press("Control+Enter");
        assertThat(question("Kiedy otwarto muzeum?")).containsText("Przyjęte");
        assertThat(question(POET)).isFocused();
        keys("r");
        Axe.everywhere(page);
        keys("1");
        assertThat(question(POET)).containsText("Odrzucone");
        page.keyboard().press("Control+z");
        assertThat(button(page, "Przyjmij: " + POET)).isVisible();

        keys("s");
        assertThat(sentence("Poetka Anna Nowak")).isFocused();
        keys("Escape");
        assertThat(question(POET)).isFocused();
        keys("s");
        page.keyboard().press("End");
        page.keyboard().press("Enter");
        Axe.everywhere(page);
        assertThat(button(page, "Zapytaj o to")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Nie ma tu osoby, daty ani liczby");
        Axe.check(page);
        press("Tab", page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, inside("Własne pytanie z tego")));
        page.keyboard().press("Enter");
        assertThat(field(page, "Pytanie").first()).isFocused();
        page.keyboard().insertText("Jak tu było?");
        press("Tab", field(page, "Jak się odpowiada"));
        page.keyboard().press("ArrowDown");
        press("Tab", field(page, "Dobra odpowiedź"));
        page.keyboard().insertText("cicho");
        page.keyboard().press("Control+Enter");
        assertThat(question("Jak tu było?")).isFocused();
        items().body("items.stem", containsInAnyOrder("Jak tu było?", "Kiedy otwarto muzeum?", FOUNDER))
                .body(
                        "items.find { it.stem == 'Jak tu było?' }.evidence.text.trim()",
                        is("Dawniej było tu cicho i spokojnie."));
    }

    @Test
    void file_isLookedOverBeforeItIsKept() {
        page.navigate("/studio/#/articles/new");
        field(page, "Wybierz plik")
                .setInputFiles(new FilePayload("lipnica.txt", "text/plain", TEXT.getBytes(StandardCharsets.UTF_8)));
        assertThat(field(page, "Tytuł")).hasValue("Lipnica i jej książki");
        assertThat(field(page, "Tekst artykułu")).hasValue(TEXT.strip());
        field(page, "Wybierz plik")
                .setInputFiles(new FilePayload("x.png", "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2}));
        assertThat(page.getByRole(AriaRole.STATUS).filter(having("Nie czytamy plików tego rodzaju")))
                .isVisible();
        field(page, "albo podaj adres strony").fill("ftp://przyklad.pl/");
        button(page, "Pobierz").click();
        assertThat(page.getByRole(AriaRole.STATUS).filter(having("adres nie zaczyna się od http")))
                .isVisible();
        assertThat(field(page, "Tekst artykułu")).hasValue(TEXT.strip());
        Axe.everywhere(page);
        as(teacher).get("/api/v1/articles").then().body("items", empty());
        link(page, "← Wszystkie artykuły").click();
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, inside("Nie, wróć"))
                .click();
        assertThat(field(page, "Tekst artykułu")).hasValue(TEXT.strip());
    }

    @Test
    void selectedWords_becomeAQuestionOfOnesOwn_withTheirSentence() {
        openReview("Lipnica", TEXT);
        sentence(PROOF.substring(0, 20)).getByText("Maria").dblclick(atTheBeginning());
        button(page, "Własne pytanie z tego").click();
        assertThat(field(page, "Dobra odpowiedź")).hasValue("Maria");
        field(page, "Pytanie").first().fill("Jak miała na imię założycielka?");
        button(page, "Dodaj pytanie").click();
        assertThat(page.getByRole(AriaRole.ALERT).filter(having("co najmniej jeden")))
                .isVisible();
        field(page, "Błędna odpowiedź 1").fill("Maria");
        button(page, "Dodaj pytanie").click();
        assertThat(page.getByRole(AriaRole.ALERT).filter(having("jest kluczem")))
                .isVisible();
        Axe.everywhere(page);
        field(page, "Błędna odpowiedź 1").fill("Anna");
        button(page, "Dodaj pytanie").click();
        assertThat(question("Jak miała na imię założycielka?")).containsText("Twoje własne");
        items().body("items.key", contains("Maria"), "items.evidence.text*.trim()", contains(PROOF));
        keys("u");
        assertThat(page.getByText("Cofnięte.")).isVisible();
        assertThat(question("Jak miała na imię założycielka?")).hasCount(0);
        items().body("items", empty());
    }

    @Test
    void sessionThatEndsInTheMiddleOfAnEdit_losesNothing() {
        openReview("Lipnica", TEXT);
        button(page, "Popraw: " + FOUNDER).click();
        field(page, "Pytanie").first().fill("Kto założył bibliotekę?");
        field(page, "Dobra odpowiedź").fill("Maria Zielińska z Lipnicy");
        question(POET).click();
        field(page, "Kolejność").selectOption("best");
        field(page, "Które pytania").selectOption("ACCEPTED");
        assertThat(field(page, "Dobra odpowiedź")).hasValue("Maria Zielińska z Lipnicy");
        clock.advance(Duration.ofDays(30));
        button(page, "Zapisz i przyjmij").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("Sesja się skończyła");
        Axe.check(page);
        dialog.getByLabel("Adres e-mail").fill("to@nie.ten");
        dialog.getByLabel("Hasło").fill("niedobre hasło");
        dialog.getByRole(AriaRole.BUTTON, inside("Zaloguj się")).click();
        assertThat(dialog).containsText("Błędne dane logowania");
        dialog.getByRole(AriaRole.BUTTON, inside("Nie teraz")).click();
        assertThat(field(page, "Dobra odpowiedź")).hasValue("Maria Zielińska z Lipnicy");
        button(page, "Zapisz i przyjmij").click();
        dialog.getByLabel("Adres e-mail").fill(email);
        dialog.getByLabel("Hasło").fill(People.PASSWORD);
        dialog.getByRole(AriaRole.BUTTON, inside("Zaloguj się")).click();
        assertThat(question("Kto założył bibliotekę?")).containsText("Przyjęte");
        assertThat(question("Kto założył bibliotekę?")).containsText("Maria Zielińska z Lipnicy");
    }

    @Test
    void markup_inTitleTextStemAndTag_isShownAsText() {
        String attack = "<img src=x onerror=alert(1)><script>alert(2)</script>";
        page.onDialog(dialog -> {
            dialog.dismiss();
            throw new AssertionError("a script ran");
        });
        openReview(attack, TEXT.replace("spokojnie", attack));
        assertThat(title(page)).hasText(attack);
        assertThat(sentence("Dawniej było tu")).containsText(attack);
        button(page, "Popraw: " + FOUNDER).click();
        field(page, "Pytanie").first().fill("Kto? " + attack);
        field(page, "Błędna odpowiedź 1").fill(attack);
        page.getByText("Więcej: inne dobre odpowiedzi").click();
        field(page, "Znaczniki").fill("<b>tag</b>");
        button(page, "Zapisz i przyjmij").click();
        assertThat(question("Kto? " + attack)).containsText("Przyjęte");
        items().body("items[0].tags", contains("<b>tag</b>"), "items[0].distractors[0]", is(attack));
        link(page, "← Wszystkie artykuły").click();
        assertThat(link(page, attack)).isVisible();
        assertThat(page.locator("main img, main script, main b")).hasCount(0);
    }

    @Test
    void questionsOfTwoWindows_areDecidedOnce() {
        openReview("Lipnica", TEXT);
        Page other = page.context().newPage();
        other.navigate(page.url());
        assertThat(button(other, "Odrzuć: " + FOUNDER)).isVisible();
        button(page, "Przyjmij: " + FOUNDER).click();
        assertThat(question(FOUNDER)).containsText("Otwórz w banku pytań");
        button(other, "Odrzuć: " + FOUNDER).click();
        other.getByRole(AriaRole.BUTTON, named("odpowiedź jest błędna")).click();
        assertThat(other.getByText("Ten szkic został już oceniony")).isVisible();
        assertThat(other.getByRole(AriaRole.ARTICLE, named(FOUNDER))).containsText("Przyjęte");
        items().body("items", hasSize(1));
    }

    private void openReview(String title, String text) {
        String id = as(teacher)
                .body(Map.of("title", title, "text", text, "language", "pl"))
                .post("/api/v1/articles")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        page.navigate("/studio/#/articles/" + id);
        assertThat(question(FOUNDER)).isVisible();
    }

    private io.restassured.response.ValidatableResponse items() {
        return as(teacher).get("/api/v1/items").then().statusCode(200);
    }

    private Locator question(String stem) {
        return page.getByRole(AriaRole.ARTICLE, named(stem));
    }

    private Locator sentence(String beginning) {
        return page.getByRole(AriaRole.REGION, named("Tekst artykułu"))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(beginning));
    }

    /** Presses a key until the focus is there, as somebody does who looks where it is. */
    private void press(String key, Locator wanted) {
        assertThat(wanted.first()).isVisible();
        for (int i = 0; i < 80; i++) {
            if (Boolean.TRUE.equals(wanted.first().evaluate("element => element === document.activeElement"))) {
                return;
            }
            page.keyboard().press(key);
        }
        assertThat(wanted.first()).isFocused();
    }

    private void keys(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByRoleOptions inside(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Locator.DblclickOptions atTheBeginning() {
        return new Locator.DblclickOptions().setPosition(10, 10);
    }
}

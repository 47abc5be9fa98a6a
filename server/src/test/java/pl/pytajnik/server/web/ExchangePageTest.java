package pl.pytajnik.server.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static pl.pytajnik.server.account.People.anyEmail;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.web.Finding.button;
import static pl.pytajnik.server.web.Finding.field;
import static pl.pytajnik.server.web.Finding.link;
import static pl.pytajnik.server.web.Finding.title;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import pl.pytajnik.server.account.People;
import pl.pytajnik.server.bank.EveryFormat;
import pl.pytajnik.server.quiz.Setting;

/** Questions come from a file and go into one, in the studio. */
@QuarkusTest
@Tag("browser")
class ExchangePageTest {
    static final String GIFT = """
            // [tag:Piastowie]
            Kto przyjął chrzest? {=Mieszko I ~<b>Bolesław</b> Chrobry}

            Opisz bitwę. {}

            Ile lat rządził? {#32:1}
            """;

    @RegisterExtension
    final Browsing browsing = new Browsing();

    private String email;
    private JsonPath teacher;

    @BeforeEach
    void teacher() {
        email = anyEmail();
        teacher = People.signUp(email);
    }

    @Test
    void aFile_isLookedOverAndTakenIn() {
        Page page = browsing.teacher(email, Look.LAPTOP);
        page.navigate("/studio/#/bank");
        link(page, "Wczytaj z pliku").click();
        assertThat(title(page)).hasText("Pytania z pliku");
        assertThat(page.getByText("Moodle XML")).isVisible();
        Axe.everywhere(page);
        choose(page, "piastowie.gift", GIFT);
        assertThat(page.getByText("piastowie.gift · GIFT · 3 pytania")).isVisible();
        assertThat(page.getByText("nie mamy takiego rodzaju odpowiedzi")).isVisible();
        assertThat(page.getByText("wiersz 4", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        Axe.everywhere(page);
        button(page, "Pominięte: 1").click();
        assertThat(page.getByText("Kto przyjął chrzest?")).isHidden();
        field(page, "Znaczniki dla wszystkich").fill("z pliku, klasa 5");
        field(page, "Zrób z nich quiz (tytuł)").fill("Piastowie");
        button(page, "Przyjmij 2 pytania").click();
        assertThat(page.getByText("Do banku trafiły 2 pytania.")).isVisible();
        Axe.everywhere(page);
        button(page, "Do quizu").click();
        assertThat(field(page, "Tytuł, który zobaczy klasa")).hasValue("Piastowie");
        as(teacher).get("/api/v1/items?tag=klasa 5").then().body("items.size()", is(2));
    }

    @Test
    void aFileThatCannotBeRead_isRefusedInASentence() {
        Page page = browsing.teacher(email, Look.PHONE);
        page.navigate("/studio/#/imports");
        choose(page, "obraz.png", "\u0089PNG\0\0");
        assertThat(page.getByText("nie rozpoznajemy tego formatu")).isVisible();
        choose(page, "urwany.xml", "<quiz><question type=\"truefalse\">");
        assertThat(page.getByText("plik jest uszkodzony albo urwany")).isVisible();
        Axe.check(page);
    }

    @Test
    void aQuiz_isSavedAndItsLossesAreToldBefore() throws IOException {
        List<String> items = EveryFormat.items(teacher);
        String quiz = Setting.quiz(teacher, items).getString("id");
        Page page = browsing.teacher(email, Look.LAPTOP);
        page.navigate("/studio/#/quizzes/" + quiz);
        link(page, "Zapisz do pliku").click();
        assertThat(title(page)).hasText("Zapisz pytania do pliku");
        assertThat(page.getByText("Ten format przeniesie wszystko.")).isVisible();
        Axe.everywhere(page);
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("GIFT"))
                .check();
        assertThat(page.getByText("data jako data")).isVisible();
        Download download =
                page.waitForDownload(() -> button(page, "Zapisz plik").click());
        assertThat(download.suggestedFilename()).isEqualTo("Biblioteka.gift.txt");
        assertThat(Files.readString(download.path(), StandardCharsets.UTF_8))
                .contains("[plain]Pytanie NUMBER {", "#1047:10");
    }

    private static void choose(Page page, String name, String content) {
        field(page, "Plik z pytaniami: wybierz go albo upuść tutaj")
                .setInputFiles(
                        new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8)));
    }
}

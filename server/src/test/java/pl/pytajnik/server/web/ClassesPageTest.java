package pl.pytajnik.server.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static pl.pytajnik.server.account.People.anonymous;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.web.Finding.button;
import static pl.pytajnik.server.web.Finding.field;
import static pl.pytajnik.server.web.Finding.link;
import static pl.pytajnik.server.web.Finding.title;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import pl.pytajnik.server.account.People;
import pl.pytajnik.server.attempt.Lesson;
import pl.pytajnik.server.attempt.Playing;
import pl.pytajnik.server.classroom.Classes;
import pl.pytajnik.server.classroom.QrCodes;
import pl.pytajnik.server.quiz.Setting;

/** A teacher and a class: opened, shown on the board, and its students cared for. */
@QuarkusTest
@Tag("browser")
class ClassesPageTest {
    private static final String ATTACK = "<img src=x onerror=alert(1)>";

    @RegisterExtension
    final Browsing browsing = new Browsing();

    private JsonPath teacher;
    private Page page;

    @BeforeEach
    void signIn() {
        String email = People.anyEmail();
        teacher = People.signUp(email);
        page = browsing.teacher(email, Look.LAPTOP);
    }

    @Test
    void newClass_isShownOnTheBoard_andFills() {
        link(page, "Klasy").click();
        assertThat(page.getByText("Tu będą Twoje klasy")).isVisible();
        Axe.everywhere(page);
        field(page, "Nazwa nowej klasy").fill("7b <b>historia</b>");
        button(page, "Otwórz klasę").click();
        assertThat(title(page)).hasText("7b <b>historia</b>");
        assertThat(page.getByText("Nikogo jeszcze nie ma")).isVisible();
        JsonPath classroom = as(teacher).get("/api/v1/classrooms").jsonPath().setRootPath("items[0]");
        String code = classroom.getString("joinCode");
        button(page, "Pokaż na tablicy").click();
        Locator picture = page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName("Kod QR"));
        assertThat(picture).isVisible();
        String svg = URLDecoder.decode(
                picture.getAttribute("src").substring("data:image/svg+xml,".length()), StandardCharsets.UTF_8);
        assertThat(QrCodes.text(svg)).isEqualTo(Browsing.origin() + "/play/#/join/" + code);
        assertThat(page.getByText("Ten adres działa tylko na tym komputerze")).isVisible();
        assertThat(page.getByRole(AriaRole.MAIN)).containsText(code.substring(0, 4));
        Axe.everywhere(page);
        Classes.join(classroom, ATTACK);
        assertThat(page.getByText("1 osoba w klasie")).isVisible();
        link(page, "← Wróć do klasy").click();
        assertThat(link(page, ATTACK)).isVisible();
        assertThat(page.locator("main img")).hasCount(0);
        Axe.everywhere(page);
    }

    @Test
    void student_isCaredFor_andEachChangeCanBeTakenBack() {
        JsonPath classroom = Classes.anyClass(teacher);
        Classes.join(classroom, "Ola");
        page.navigate("/studio/#/classes/" + classroom.getString("id"));
        button(page, "Zmień: Ola").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Nick").fill("Aleksandra");
        dialog.getByText("Zmień nick").click();
        assertThat(dialog.getByRole(AriaRole.HEADING)).hasText("Aleksandra");
        dialog.getByLabel("Dodatkowy czas").fill("50");
        dialog.getByText("Ustaw czas").click();
        dialog.getByText("Nowy PIN", new Locator.GetByTextOptions().setExact(true))
                .click();
        Locator pin = dialog.getByRole(AriaRole.STATUS);
        assertThat(pin).containsText("Podyktuj go teraz");
        Axe.check(page);
        signingIn(classroom, "Aleksandra", pin.innerText().replaceAll("\\D+", ""));
        dialog.getByText("Zamknij").click();
        assertThat(page.getByRole(AriaRole.TABLE)).containsText("+50%");
        page.keyboard().press("u");
        assertThat(page.getByRole(AriaRole.TABLE)).not().containsText("+50%");
        button(page, "Zmień: Aleksandra").click();
        dialog.getByText("Usuń z klasy").click();
        button(page, "Usuń z klasy").last().click();
        assertThat(page.getByText("Nikogo jeszcze nie ma")).isVisible();
    }

    @Test
    void class_isRenamedClosedAndArchived() {
        JsonPath classroom = Classes.anyClass(teacher);
        String id = classroom.getString("id");
        page.navigate("/studio/#/classes/" + id);
        button(page, "Zmień nazwę").click();
        field(page, "Nazwa klasy").fill("8b");
        button(page, "Zapisz").click();
        assertThat(title(page)).hasText("8b");
        button(page, "Zamknij dołączanie").click();
        assertThat(button(page, "Otwórz dołączanie")).isVisible();
        one(id).body("joining", is(false), "name", is("8b"));
        button(page, "Nowy kod").click();
        button(page, "Nowy kod").last().click();
        assertThat(page.getByText("Nowy kod: ")).isVisible();
        field(page, "Dzień sprawdzianu")
                .fill(java.time.LocalDate.now().plusDays(20).toString());
        button(page, "Ustaw").click();
        assertThat(page.getByText("Sprawdzian: ")).isVisible();
        field(page, "E-mail innego nauczyciela").fill(colleague());
        button(page, "Dodaj").click();
        assertThat(button(page, "Przekaż klasę: Nauczycielka")).isVisible();
        button(page, "Do archiwum").click();
        assertThat(page.getByText("Klasa jest w archiwum od")).isVisible();
        Axe.everywhere(page);
        page.keyboard().press("u");
        assertThat(button(page, "Do archiwum")).isVisible();
    }

    @Test
    void gradebook_isATable_andACsvThatStartsNoFormula() throws IOException {
        Lesson lesson = new Lesson(teacher, Classes.anyClass(teacher), Setting.anyEdition(teacher));
        String assignment = lesson.assign(Map.of("mode", "GRADED", "title", "Sprawdzian; \"duży\""));
        JsonPath student = lesson.student("=2+3");
        Playing.play(student, assignment, "Maria Zielińska", "5 maja 1921 roku", "240");
        page.navigate("/studio/#/classes/" + lesson.classroom().getString("id") + "/grades");
        assertThat(page.getByRole(AriaRole.TABLE)).containsText("67% 2/3");
        Axe.everywhere(page);
        Download download =
                page.waitForDownload(() -> button(page, "Pobierz jako CSV").click());
        assertThat(Files.readString(download.path()))
                .isEqualTo("\uFEFFNick;\"Sprawdzian; \"\"duży\"\"\"\r\n'=2+3;66,67\r\n");
        link(page, "=2+3").click();
        assertThat(title(page)).hasText("=2+3");
        assertThat(page.getByText("2 z 3 odpowiedzi dobrze (67%).")).isVisible();
        Axe.everywhere(page);
    }

    private static String colleague() {
        String email = People.anyEmail();
        People.signUp(email);
        return email;
    }

    private static void signingIn(JsonPath classroom, String nickname, String pin) {
        anonymous()
                .body(Map.of("joinCode", classroom.getString("joinCode"), "nickname", nickname, "pin", pin))
                .post("/api/v1/sessions/students")
                .then()
                .statusCode(201);
    }

    private io.restassured.response.ValidatableResponse one(String id) {
        return as(teacher).get("/api/v1/classrooms/{id}", id).then().statusCode(200);
    }
}

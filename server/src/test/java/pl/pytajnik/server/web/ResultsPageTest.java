package pl.pytajnik.server.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.attempt.Playing.answer;
import static pl.pytajnik.server.attempt.Playing.play;
import static pl.pytajnik.server.attempt.Playing.send;
import static pl.pytajnik.server.attempt.Playing.start;
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
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import pl.pytajnik.server.account.People;
import pl.pytajnik.server.attempt.Lesson;
import pl.pytajnik.server.classroom.Classes;
import pl.pytajnik.server.quiz.Setting;

/** A teacher watches a class answer, and decides about a question that was bad. */
@QuarkusTest
@Tag("browser")
class ResultsPageTest {
    private static final String ATTACK = "<b onmouseover=alert(1)>Zed</b>";

    @RegisterExtension
    final Browsing browsing = new Browsing();

    private Lesson lesson;
    private String assignment;
    private Page page;

    @BeforeEach
    void set() {
        String email = People.anyEmail();
        JsonPath teacher = People.signUp(email);
        lesson = new Lesson(teacher, Classes.anyClass(teacher), Setting.anyEdition(teacher));
        assignment = lesson.assign(Map.of("mode", "GRADED", "title", "Lipnica"));
        page = browsing.teacher(email, Look.LAPTOP);
    }

    @Test
    void answers_appearWhileTheyComeIn_andTheFocusStaysWhereItIs() {
        JsonPath ola = lesson.student("Ola");
        JsonPath zed = lesson.student(ATTACK);
        link(page, "Wyniki").click();
        link(page, "Lipnica").click();
        assertThat(title(page)).hasText("Lipnica");
        assertThat(page.getByText("Oddane: 0 z 2")).isVisible();
        Axe.everywhere(page);
        Locator cell = cell("Ola, pytanie 2: jeszcze przed rozpoczęciem");
        cell.focus();
        JsonPath attempt = start(ola, assignment);
        send(ola, attempt, List.of(answer(attempt, "WHEN", "5 maja 1921 roku", 1)))
                .statusCode(200);
        assertThat(cell("Ola, pytanie 2: jest odpowiedź")).isFocused();
        assertThat(page.getByText("Odpowiedzi: 1 z 3")).isVisible();
        play(zed, assignment, "Maria Zielińska", "5 maja 1921 roku", "240");
        assertThat(page.getByText("Oddane: 1 z 2")).isVisible();
        assertThat(cell(ATTACK + ", pytanie 1: dobrze")).isVisible();
        assertThat(cell("Ola, pytanie 2: jest odpowiedź")).isFocused();
        assertThat(page.locator("main b")).hasCount(0);
        Axe.everywhere(page);
    }

    @Test
    void heatMap_byKeyboard_tellsEachAnswerAndItsTimes() {
        play(lesson.student("Ala"), assignment, "Maria Zielińska", "5 maja 1921 roku", "240");
        play(lesson.student("Ola"), assignment, "Maria Zielińska", "3 maja 1921 roku", "7");
        open();
        cell("Ala, pytanie 1: dobrze").focus();
        page.keyboard().press("ArrowRight");
        assertThat(cell("Ala, pytanie 2: źle")).isFocused();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("End");
        assertThat(cell("Ola, pytanie 3: źle")).isFocused();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog.getByRole(AriaRole.TABLE)).containsText("liczy się");
        assertThat(dialog).containsText("Dobra odpowiedź: 240");
        Axe.check(page);
        page.keyboard().press("Escape");
        assertThat(cell("Ola, pytanie 3: źle")).isFocused();
    }

    @Test
    void badQuestion_isTriedOut_thenVoided_andTheTableSaysSo() throws IOException {
        play(lesson.student("=Ala"), assignment, "Maria Zielińska", "5 maja 1921 roku", "240");
        open();
        button(page, "To pytanie było złe: pytanie 2").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Nie licz tego pytania").check();
        Axe.check(page);
        dialog.getByText("Sprawdź, co się zmieni").click();
        assertThat(dialog.getByRole(AriaRole.TABLE)).containsText("2/3 (67%)");
        assertThat(dialog.getByRole(AriaRole.TABLE)).containsText("2/2 (100%)");
        results().body("items[0].grade.maxPoints", is(3f));
        Axe.check(page);
        dialog.getByText("Zapisz decyzję").click();
        assertThat(dialog).containsText("Gotowe.");
        dialog.getByText("Zamknij").click();
        assertThat(cell("=Ala, pytanie 2: nie liczy się")).isVisible();
        results().body("items[0].grade.maxPoints", is(2f));
        Download download =
                page.waitForDownload(() -> button(page, "Pobierz jako CSV").click());
        assertThat(Files.readString(download.path()).split("\r\n")[1])
                .startsWith("'=Ala;oddane;2;2;100;")
                .endsWith(";0;1;0;1");
        Axe.everywhere(page);
    }

    @Test
    void otherAnswer_isTakenForRight_andTheBankHasItOnlyWhenItIsDecided() {
        play(lesson.student("Ala"), assignment, "Maria Zielińska", "3 maja 1921 roku", "dwieście z hakiem");
        open();
        button(page, "To pytanie było złe: pytanie 3").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Inna odpowiedź jest dobra").check();
        dialog.getByLabel("Odpowiedź, która też jest dobra").fill("dwieście z hakiem");
        dialog.getByLabel("Powód").fill("tak też można");
        dialog.getByText("Sprawdź, co się zmieni").click();
        assertThat(dialog.getByRole(AriaRole.TABLE)).containsText("3/3 (100%)");
        dialog.getByText("Wróć").click();
        assertThat(dialog.getByText("Sprawdź, co się zmieni")).isVisible();
        item().body("accepted", not(hasItem("dwieście z hakiem")));
        dialog.getByLabel("Odpowiedź, która też jest dobra").fill("dwieście z hakiem");
        dialog.getByLabel("Powód").fill("tak też można");
        dialog.getByText("Sprawdź, co się zmieni").click();
        dialog.getByText("Zapisz decyzję").click();
        assertThat(dialog).containsText("Gotowe.");
        dialog.getByText("Zamknij").click();
        assertThat(cell("Ala, pytanie 3: dobrze")).isVisible();
        item().body("accepted", hasItem("dwieście z hakiem"));
    }

    @Test
    void whatStudentsSee_andUntilWhen_isTheTeachersToSay() {
        lesson.student("Ola");
        open();
        page.getByText("Co widzą uczniowie").click();
        button(page, "Pokaż teraz dobre odpowiedzi").click();
        page.getByRole(AriaRole.DIALOG).getByText("Pokaż teraz").click();
        assertThat(page.getByText("uczniowie widzą od")).isVisible();
        button(page, "Osobne warunki: Ola").click();
        field(page, "Liczba podejść").fill("2");
        Axe.check(page);
        button(page, "Zapisz").click();
        assertThat(page.getByText("Osobne warunki: Ola.")).isVisible();
        as(lesson.teacher())
                .get("/api/v1/assignments/{id}/extensions", assignment)
                .then()
                .body("items.maxAttempts", contains(2));
        button(page, "Zamknij teraz").click();
        page.getByRole(AriaRole.DIALOG).getByText("Zamknij teraz").click();
        assertThat(button(page, "Otwórz ponownie")).isVisible();
        as(lesson.teacher())
                .get("/api/v1/assignments/{id}", assignment)
                .then()
                .body("closedAt", notNullValue(), "release.answers.at", notNullValue());
        Axe.everywhere(page);
    }

    private void open() {
        page.navigate("/studio/#/results/" + assignment);
        assertThat(title(page)).hasText("Lipnica");
        assertThat(page.getByRole(AriaRole.GRID)).isVisible();
    }

    private Locator cell(String name) {
        return page.getByRole(
                AriaRole.GRIDCELL, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private io.restassured.response.ValidatableResponse results() {
        return lesson.results(assignment).then().statusCode(200);
    }

    private io.restassured.response.ValidatableResponse item() {
        String id = lesson.edition().getString("items[2].itemId");
        return as(lesson.teacher()).get("/api/v1/items/{id}", id).then().statusCode(200);
    }
}

package pl.pytajnik.server.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static pl.pytajnik.server.account.People.anyEmail;
import static pl.pytajnik.server.account.People.as;
import static pl.pytajnik.server.web.Finding.button;
import static pl.pytajnik.server.web.Finding.field;
import static pl.pytajnik.server.web.Finding.title;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import pl.pytajnik.server.account.People;

/** A teacher writes and edits a question in the bank. */
@QuarkusTest
@Tag("browser")
class ItemPageTest {
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
    void newQuestion_isWrittenAsANumber() {
        Page page = browsing.teacher(email, Look.LAPTOP);
        page.navigate("/studio/#/bank/new");
        Axe.everywhere(page);
        field(page, "Pytanie").first().fill("Ile książek <b>kupiono</b>?");
        field(page, "Sposób odpowiedzi").selectOption("NUMBER");
        field(page, "Dobra liczba").fill("1 240,5");
        field(page, "Jednostka (może").fill("zł");
        field(page, "Etykiety").fill("biblioteka, <i>lata</i>");
        assertThat(page.getByRole(AriaRole.REGION, region("Tak zobaczy to klasa")))
                .containsText("Ile książek <b>kupiono</b>?");
        Axe.check(page);
        button(page, "Zapisz").click();
        assertThat(title(page)).hasText("Pytanie");
        as(teacher)
                .get("/api/v1/items")
                .then()
                .body("items[0].format", is("NUMBER"), "items[0].answer.value", comparesEqualTo(1240.5f))
                .body("items[0].tags", contains("biblioteka", "<i>lata</i>"));
    }

    @Test
    void twoPagesEditOneQuestion_teacherChoosesFieldByField() {
        JsonPath item = as(teacher)
                .body(Map.of("stem", "Kto?", "format", "SINGLE_CHOICE", "key", "Ewa", "distractors", List.of("Jan")))
                .post("/api/v1/items")
                .jsonPath();
        String id = item.getString("id");
        Page one = opened(id);
        Page other = opened(id);
        stem(one).fill("Kto to zrobił?");
        saved(one);
        stem(other).fill("Kto to był?");
        field(other, "Komentarz").fill("Czytaj <u>uważnie</u>.");
        button(other, "Zapisz").click();
        assertThat(other.getByText("Moje: Kto to był?")).isVisible();
        Axe.check(other);
        other.getByLabel("Tamto: Kto to zrobił?").check();
        other.waitForResponse(
                answer -> answer.request().method().equals("PUT"),
                () -> button(other, "Zapisz wybrane").click());
        assertThat(stem(other)).hasValue("Kto to zrobił?");
        as(teacher)
                .get("/api/v1/items/{id}", id)
                .then()
                .body("stem", is("Kto to zrobił?"), "feedback", is("Czytaj <u>uważnie</u>."));
    }

    private Page opened(String id) {
        Page page = browsing.teacher(email, Look.LAPTOP);
        page.navigate("/studio/#/bank/" + id);
        assertThat(stem(page)).hasValue("Kto?");
        return page;
    }

    private static void saved(Page page) {
        page.waitForResponse(
                answer -> answer.request().method().equals("PUT"),
                () -> button(page, "Zapisz").click());
    }

    private static Locator stem(Page page) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Pytanie").setExact(true));
    }

    private static Page.GetByRoleOptions region(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}

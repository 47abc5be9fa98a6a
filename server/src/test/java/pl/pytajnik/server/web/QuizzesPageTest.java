package pl.pytajnik.server.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
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
import pl.pytajnik.server.quiz.Setting;

/** A teacher makes a quiz of questions in the bank and sets it. */
@QuarkusTest
@Tag("browser")
class QuizzesPageTest {
    @RegisterExtension
    final Browsing browsing = new Browsing();

    private String email;
    private JsonPath teacher;

    @BeforeEach
    void bank() {
        email = anyEmail();
        teacher = People.signUp(email);
        for (String stem : List.of("Kto to był?", "Kiedy to było?", "Ile <i>ich</i> było?")) {
            Map<String, ?> item = Map.of(
                    "stem",
                    stem,
                    "format",
                    "SINGLE_CHOICE",
                    "key",
                    "tak",
                    "distractors",
                    List.of("nie"),
                    "tags",
                    List.of("<script>alert(1)</script>"));
            as(teacher).body(item).post("/api/v1/items").then().statusCode(201);
        }
    }

    @Test
    void questionsOfTheBank_becomeASetQuiz_byKeyboardAlone() {
        Page page = browsing.teacher(email, Look.LAPTOP);
        page.navigate("/studio/#/bank");
        assertThat(page.getByRole(AriaRole.LISTITEM)
                        .getByText("<script>alert(1)</script>")
                        .first())
                .isVisible();
        Axe.everywhere(page);
        page.getByRole(AriaRole.CHECKBOX).first().focus();
        page.keyboard().press("Space");
        page.getByRole(AriaRole.CHECKBOX).nth(2).focus();
        page.keyboard().press("Space");
        button(page, "Ułóż z nich quiz").press("Enter");
        assertThat(order(page)).hasText(new String[] {"1. Ile <i>ich</i> było?", "2. Kto to był?"});
        button(page, "Dodaj: Kiedy to było?").press("Enter");
        assertThat(order(page)).hasCount(3);
        page.getByLabel("Pytanie 3: wyżej").press("Enter");
        assertThat(order(page))
                .hasText(new String[] {"1. Ile <i>ich</i> było?", "2. Kiedy to było?", "3. Kto to był?"});
        assertThat(page.getByLabel("Pytanie 2: wyżej")).isFocused();
        page.keyboard().press("Alt+ArrowDown");
        assertThat(page.getByLabel("Pytanie 3: niżej")).isFocused();
        page.getByLabel("Pytanie 2: zdejmij z quizu").press("Enter");
        assertThat(order(page)).hasCount(2);
        page.keyboard().press("u");
        assertThat(order(page)).hasCount(3);
        Axe.everywhere(page);
        button(page, "Opublikuj i zadaj").press("Enter");
        assertThat(title(page)).hasText("Zadaj quiz");
        Axe.everywhere(page);
        field(page, "Nazwa nowej klasy").fill("7b");
        page.keyboard().press("Enter");
        assertThat(title(page)).hasText("Quiz zadany: 7b");
        Axe.everywhere(page);
        as(teacher)
                .get("/api/v1/assignments")
                .then()
                .body("items", hasSize(1), "items[0].mode", is("PRACTICE"), "items[0].questionCount", is(3));
    }

    @Test
    void twoPagesChangeOneQuiz_teacherChoosesWhichStays() {
        JsonPath items = as(teacher).get("/api/v1/items").jsonPath();
        JsonPath quiz = as(teacher)
                .body(Map.of("title", "Stary", "itemIds", items.getList("items.id")))
                .post("/api/v1/quizzes")
                .jsonPath();
        String id = quiz.getString("id");
        Page one = browsing.teacher(email, Look.LAPTOP);
        one.navigate("/studio/#/quizzes/" + id);
        Page other = browsing.teacher(email, Look.LAPTOP);
        other.navigate("/studio/#/quizzes/" + id);
        assertThat(field(other, "Tytuł, który zobaczy klasa")).hasValue("Stary");
        rename(one, "Pierwszy");
        rename(other, "Drugi");
        assertThat(other.getByText("Tamta: „Pierwszy”")).isVisible();
        other.waitForResponse(
                answer -> answer.request().method().equals("PUT"),
                () -> button(other, "Zostaw moją").click());
        rename(one, "Trzeci");
        button(one, "Weź tamtą").click();
        assertThat(field(one, "Tytuł, który zobaczy klasa")).hasValue("Drugi");
        as(teacher).get("/api/v1/quizzes").then().body("items.title", contains("Drugi"));
    }

    @Test
    void aQuizThatWasHidden_isFoundAgain() {
        List<String> items = as(teacher).get("/api/v1/items").jsonPath().getList("items.id");
        Setting.quiz(teacher, items);
        Page page = browsing.teacher(email, Look.LAPTOP);
        page.navigate("/studio/#/quizzes");
        button(page, "Schowaj: Biblioteka").click();
        assertThat(page.getByText("Quiz schowany.")).isVisible();
        page.reload();
        page.getByText("Schowane quizy").click();
        Axe.check(page);
        button(page, "Przywróć: Biblioteka").click();
        assertThat(button(page, "Schowaj: Biblioteka")).isVisible();
        as(teacher).get("/api/v1/quizzes").then().body("items", hasSize(1));
    }

    @Test
    void quiz_isTriedOnAPhonesScreen_andPrintedWithTheKeyApart() {
        JsonPath items = as(teacher).get("/api/v1/items").jsonPath();
        JsonPath quiz = as(teacher)
                .body(Map.of("title", "Biblioteka", "itemIds", items.getList("items.id")))
                .post("/api/v1/quizzes")
                .jsonPath();
        Page page = browsing.teacher(email, Look.LAPTOP);
        page.navigate("/studio/#/quizzes/" + quiz.getString("id") + "/preview");
        assertThat(page.getByText("Pytanie 1 z 3")).isVisible();
        Axe.everywhere(page);
        page.getByLabel("tak").check();
        button(page, "Dalej").click();
        button(page, "Dalej").click();
        button(page, "Sprawdź").click();
        assertThat(page.getByText("1 z 3 pkt")).isVisible();

        page.navigate("/studio/#/quizzes/" + quiz.getString("id") + "/print");
        Locator papers = page.locator(".paper");
        assertThat(papers).hasCount(2);
        assertThat(papers.first().getByText("Ile <i>ich</i> było?")).hasCount(1);
        assertThat(page.getByLabel("Klucz dla nauczyciela")).not().isChecked();
        page.getByLabel("Klucz dla nauczyciela").check();
        assertThat(papers).hasCount(3);
        Axe.everywhere(page);
        assertThat(papers.last()).containsText("Klucz");
        page.getByLabel("Klucz dla nauczyciela").uncheck();
        assertThat(papers).hasCount(2);
        assertThat(page.getByText("pkt")).hasCount(0);
        page.getByLabel("Dwie wersje").check();
        assertThat(papers).hasCount(4);
    }

    /** Until the server has answered, whatever it says. */
    private static void rename(Page page, String name) {
        field(page, "Tytuł, który zobaczy klasa").fill(name);
        page.waitForResponse(
                answer -> answer.request().method().equals("PUT"),
                () -> page.keyboard().press("Tab"));
    }

    private static Locator order(Page page) {
        return page.getByRole(AriaRole.REGION).first().locator(".order-words");
    }
}

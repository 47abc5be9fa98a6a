package pl.pytajnik.server.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static pl.pytajnik.server.web.Finding.button;
import static pl.pytajnik.server.web.Finding.field;
import static pl.pytajnik.server.web.Finding.link;
import static pl.pytajnik.server.web.Finding.title;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import pl.pytajnik.server.account.People;

/** From the front page into the studio, and out of it. */
@QuarkusTest
@Tag("browser")
class SignInPageTest {
    @RegisterExtension
    final Browsing browsing = new Browsing();

    @Test
    void newTeacher_makesAnAccountAndIsInTheStudio() {
        Page page = browsing.somebody(Look.LAPTOP);
        Axe.everywhere(page);
        button(page, "Otwórz studio").click();
        Axe.everywhere(page);
        link(page, "Załóż konto").click();
        assertThat(title(page)).hasText("Nowe konto nauczyciela");
        field(page, "Imię i nazwisko").fill("Anna Nowak");
        field(page, "Adres e-mail").fill(People.anyEmail());
        field(page, "Hasło").fill("krótkie");
        button(page, "Załóż konto").click();
        assertThat(page.getByRole(AriaRole.ALERT).filter(having("10"))).isVisible();
        Axe.everywhere(page);
        field(page, "Hasło").fill(People.PASSWORD);
        button(page, "Załóż konto").click();
        assertThat(page.getByRole(AriaRole.NAVIGATION)).containsText("Anna Nowak");
        org.assertj.core.api.Assertions.assertThat(page.evaluate("document.cookie + JSON.stringify(localStorage)"))
                .as("what scripts can read of the session")
                .isEqualTo("{}");
    }

    @Test
    void wrongPassword_isToldInWords() {
        Page page = browsing.somebody(Look.PHONE);
        page.navigate("/studio/");
        field(page, "Adres e-mail").fill(People.anyEmail());
        field(page, "Hasło").fill("nie to hasło");
        button(page, "Zaloguj się").click();
        assertThat(page.getByText("Błędne dane logowania")).isVisible();
    }

    @Test
    void settings_renamesAndSignsOut() {
        Page page = browsing.teacher();
        page.navigate("/studio/#/account");
        field(page, "Imię i nazwisko").fill("Ewa <b>Lis</b>");
        button(page, "Zapisz").click();
        assertThat(page.getByRole(AriaRole.NAVIGATION)).containsText("Ewa <b>Lis</b>");
        Axe.everywhere(page);
        button(page, "Wyloguj się").click();
        assertThat(title(page)).hasText("Studio nauczyciela");
    }

    @Test
    void english_isSpokenToWhoseBrowserDoes_andSwitched() {
        Page page = browsing.somebody(Look.LAPTOP.english());
        page.navigate("/studio/");
        assertThat(button(page, "Sign in")).isVisible();
        button(page, "Polski").click();
        assertThat(button(page, "Zaloguj się")).isVisible();
        page.reload();
        assertThat(button(page, "Zaloguj się")).isVisible();
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}

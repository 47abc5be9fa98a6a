package pl.pytajnik.server.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static pl.pytajnik.server.account.People.anyEmail;
import static pl.pytajnik.server.account.People.as;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import pl.pytajnik.server.account.People;
import pl.pytajnik.server.article.Drafting;

/** How quick the pages feel, on loopback; {@code ./pytajnik bench pages} runs it. It measures and judges nothing. */
@QuarkusTest
@Tag("browser")
@EnabledIfSystemProperty(named = "speed", matches = "true")
class SpeedOfPages {
    private static final int ROUNDS = 9;

    /** Milliseconds from asking for the page until its heading was there and could be painted. */
    private static final String SINCE_ASKED =
            "() => new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now())))";

    /** Clicks the first card's „accept” and waits for the card to say so; milliseconds until that was painted. */
    private static final String ACCEPTING = """
            (button) => new Promise((resolve) => {
                const before = performance.now();
                const painted = () => requestAnimationFrame(() => resolve(performance.now() - before));
                const watching = new MutationObserver(() => { watching.disconnect(); painted(); });
                watching.observe(document.querySelector('main'), { childList: true, subtree: true, attributes: true, characterData: true });
                button.click();
            })""";

    @RegisterExtension
    final Browsing browsing = new Browsing();

    @Test
    void pages() {
        String email = anyEmail();
        JsonPath teacher = People.signUp(email);
        say("the front page, until its heading is there", opening("/", browsing.somebody(Look.LAPTOP)));
        say("the studio, until its heading is there", opening("/studio/", browsing.teacher(email, Look.LAPTOP)));
        say("a draft accepted, as seen by the teacher", accepting(email, teacher));
    }

    private static List<Double> opening(String address, Page page) {
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            page.navigate("about:blank");
            page.navigate(address);
            page.locator("h1").first().waitFor();
            times.add(((Number) page.evaluate(SINCE_ASKED)).doubleValue());
        }
        return times;
    }

    private List<Double> accepting(String email, JsonPath teacher) {
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            String draft = Drafting.anyDrafts(teacher).get(0);
            String article =
                    as(teacher).get("/api/v1/drafts/{id}", draft).jsonPath().getString("articleId");
            Page page = browsing.teacher(email, Look.LAPTOP);
            page.navigate("/studio/#/articles/" + article);
            Locator accept = page.getByRole(
                            AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Przyjmij: ")))
                    .first();
            assertThat(accept).isVisible();
            times.add(((Number) accept.evaluate(ACCEPTING)).doubleValue());
            page.close();
        }
        return times;
    }

    private static void say(String what, List<Double> times) {
        Collections.sort(times);
        assertThat(times).hasSize(ROUNDS);
        System.out.printf(
                "%-50s median %.0f ms, worst of %d %.0f ms%n",
                what, times.get(ROUNDS / 2), ROUNDS, times.get(ROUNDS - 1));
    }
}

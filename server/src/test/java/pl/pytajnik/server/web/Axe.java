package pl.pytajnik.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/** Whether everybody can use a page: WCAG 2.2 AA as far as axe-core can tell, and no scrolling sideways. */
final class Axe {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final int LAPTOP = 1280;
    private static final int NARROWEST = 320;

    private Axe() {}

    /** The page as it is, once it has its heading. */
    static void check(Page page) {
        page.locator("h1").first().waitFor();
        List<String> violations = new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .map(Axe::told)
                        .toList();
        assertThat(violations).as("axe on " + page.url()).isEmpty();
    }

    /** In light and dark, on a laptop and on the narrowest screen, and with text of twice the size. */
    static void everywhere(Page page) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (int width : List.of(NARROWEST, LAPTOP)) {
                page.setViewportSize(width, 860);
                check(page);
                fits(page, width + " px wide");
            }
        }
        page.evaluate("document.documentElement.style.setProperty('font-size', '200%')");
        fits(page, "with text of twice the size");
        page.evaluate("document.documentElement.style.removeProperty('font-size')");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private static void fits(Page page, String how) {
        Object beyond = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) beyond).intValue())
                .as("pixels beyond the edge of %s, %s", page.url(), how)
                .isLessThanOrEqualTo(0);
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream()
                        .limit(3)
                        .map(node -> node.getHtml() + " " + node.getFailureSummary())
                        .toList();
    }
}

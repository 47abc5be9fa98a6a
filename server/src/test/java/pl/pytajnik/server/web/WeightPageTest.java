package pl.pytajnik.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import pl.pytajnik.server.attempt.Lesson;

/** What the first look at each page costs, and whether anything jumps meanwhile. */
@QuarkusTest
@Tag("browser")
class WeightPageTest {
    private static final int MOST_BYTES = 100_000;
    private static final double MOST_JUMPING = 0.1;

    /** Bytes as they came over the wire, headers included, and where they came from. */
    private static final String COST = """
            async () => {
                const entries = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
                const shifts = await new Promise((resolve) => {
                    new PerformanceObserver((list) => resolve(list.getEntries()))
                        .observe({ type: 'layout-shift', buffered: true });
                    setTimeout(() => resolve([]), 500);
                });
                return {
                    bytes: entries.reduce((sum, entry) => sum + entry.transferSize, 0),
                    hosts: [...new Set(entries.map((entry) => new URL(entry.name).origin))],
                    jumping: shifts.reduce((sum, shift) => sum + (shift.hadRecentInput ? 0 : shift.value), 0),
                };
            }""";

    @RegisterExtension
    final Browsing browsing = new Browsing();

    @Test
    void frontPage_isLight() {
        weigh(browsing.somebody(Look.PHONE));
    }

    @Test
    void studio_isLight() {
        weigh(browsing.teacher());
    }

    @Test
    void player_isLight() {
        Lesson lesson = Lesson.any();
        lesson.assign(Map.of());
        lesson.student("Ola");
        weigh(browsing.student(lesson.classroom().getString("joinCode"), "Ola", Look.PHONE));
    }

    private static void weigh(Page page) {
        page.locator("h1").first().waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        Map<?, ?> cost = (Map<?, ?>) page.evaluate(COST);
        assertThat(((Number) cost.get("bytes")).intValue())
                .as("bytes of " + page.url())
                .isBetween(1, MOST_BYTES);
        assertThat(cost.get("hosts")).as("whom the page asks").isEqualTo(List.of(Browsing.origin()));
        assertThat(((Number) cost.get("jumping")).doubleValue())
                .as("layout shift")
                .isLessThan(MOST_JUMPING);
    }
}

package pl.pytajnik.server.web;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Draws every page, on a laptop and on a phone, into the folder {@code -Dscreens} names; {@code ./pytajnik screens} runs it. */
@QuarkusTest
@Tag("browser")
@EnabledIfSystemProperty(named = "screens", matches = ".+")
class DrawnPages {
    @RegisterExtension
    final Browsing browsing = new Browsing();

    @Test
    void front() {
        draw("front", browsing.somebody(Look.LAPTOP));
    }

    /** The page as it is, on a laptop and on a phone. */
    static void draw(String name, Page page) {
        page.setViewportSize(Look.LAPTOP.width(), Look.LAPTOP.height());
        picture(name + "-laptop", page);
        page.setViewportSize(Look.PHONE.width(), Look.PHONE.height());
        picture(name + "-phone", page);
    }

    private static void picture(String name, Page page) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(System.getProperty("screens"), name + ".png")));
    }
}

package pl.pytajnik.server.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Tracing;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import pl.pytajnik.server.account.People;
import pl.pytajnik.server.classroom.Classes;

/**
 * People at browsers, as a field of a test class: {@code @RegisterExtension final Browsing browsing = new Browsing();}.
 * Each person has a browser profile of their own. What a page complains of on its console fails the test; of a test
 * that failed, pictures and traces are in {@code target/browser}.
 */
final class Browsing implements BeforeEachCallback, AfterEachCallback {
    /** Milliseconds a slow machine may take for a step. */
    private static final double PATIENCE = 40_000;

    private static final Path LEFT_BEHIND = Path.of("target", "browser");

    private final List<BrowserContext> profiles = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private @Nullable ExtensionContext context;

    @Override
    public void beforeEach(ExtensionContext context) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        this.context = context;
    }

    /** The address of the server under test. */
    static String origin() {
        return "http://localhost:" + RestAssured.port;
    }

    /** Somebody new, at the front page. */
    Page somebody(Look look) {
        return at(profile(look), "/");
    }

    /** A new teacher, signed in, in the studio. */
    Page teacher() {
        String email = People.anyEmail();
        People.signUp(email);
        return teacher(email, Look.LAPTOP);
    }

    /** A teacher made by {@link People#signUp}, signed in, in the studio. */
    Page teacher(String email, Look look) {
        String cookie = given().contentType(ContentType.JSON)
                .header("X-Pytajnik-App", "studio")
                .body(Map.of("email", email, "password", People.PASSWORD))
                .post("/api/v1/sessions")
                .cookie("pytajnik-studio");
        return at(profile(look, "pytajnik-studio", cookie), "/studio/");
    }

    /** A student who joined by {@link Classes#join}, signed in, in the player. */
    Page student(String joinCode, String nickname, Look look) {
        String cookie = given().contentType(ContentType.JSON)
                .header("X-Pytajnik-App", "player")
                .body(Map.of("joinCode", joinCode, "nickname", nickname, "pin", Classes.PIN))
                .post("/api/v1/sessions/students")
                .cookie("pytajnik-player");
        return at(profile(look, "pytajnik-player", cookie), "/play/");
    }

    private BrowserContext profile(Look look, String cookie, String value) {
        BrowserContext profile = profile(look);
        profile.addCookies(
                List.of(new Cookie(cookie, value).setUrl(origin() + "/api").setHttpOnly(true)));
        return profile;
    }

    private BrowserContext profile(Look look) {
        BrowserContext profile = Chromium.of(context).newContext(look.options().setBaseURL(origin()));
        profile.setDefaultTimeout(PATIENCE);
        profile.tracing().start(new Tracing.StartOptions().setScreenshots(false).setSnapshots(true));
        profile.onConsoleMessage(this::listen);
        profile.onWebError(error -> complaints.add(error.error()));
        profiles.add(profile);
        return profile;
    }

    private static Page at(BrowserContext profile, String path) {
        Page page = profile.newPage();
        page.navigate(path);
        return page;
    }

    /** Answers that are refusals, and a network that is cut, are what tests are about; all else is not. */
    private void listen(ConsoleMessage message) {
        if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
            complaints.add(message.text());
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        boolean failed = context.getExecutionException().isPresent();
        String name = context.getRequiredTestClass().getSimpleName() + "-"
                + context.getRequiredTestMethod().getName();
        for (int i = 0; i < profiles.size(); i++) {
            close(profiles.get(i), failed ? name + "-" + i : null);
        }
        profiles.clear();
        List<String> heard = List.copyOf(complaints);
        complaints.clear();
        assertThat(heard).as("complaints on the console").isEmpty();
    }

    private static void close(BrowserContext profile, @Nullable String name) {
        if (name != null) {
            profile.pages()
                    .forEach(page ->
                            page.screenshot(new Page.ScreenshotOptions().setPath(LEFT_BEHIND.resolve(name + ".png"))));
            profile.tracing().stop(new Tracing.StopOptions().setPath(LEFT_BEHIND.resolve(name + ".zip")));
        }
        profile.close();
    }
}

package pl.pytajnik.server.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The machine's own Chromium, started once for all tests. {@code ./pytajnik test} installs what is missing. */
final class Chromium implements AutoCloseable {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> QUIET = List.of(
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            "--disable-quic");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium() {
        Path chromium = Optional.ofNullable(System.getProperty("chromium"))
                .map(Path::of)
                .or(() -> NAMES.stream().flatMap(Chromium::onPath).findFirst())
                .orElseThrow(
                        () -> new IllegalStateException(
                                "no Chromium found: run ./pytajnik test, which installs it,"
                                        + " name one with -Dchromium=/path, or leave the browser's tests out with -Dbrowser=false"));
        Path node = onPath("node")
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(
                                "no Node found, which drives the browser:"
                                        + " run ./pytajnik test, which installs it, or leave the browser's tests out with -Dbrowser=false"));
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1", "PLAYWRIGHT_NODEJS_PATH", node.toString())));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setChromiumSandbox(false)
                        .setArgs(QUIET));
    }

    /** The one of this run; it ends with the run. */
    static Browser of(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(Chromium.class.getName()))
                .computeIfAbsent("chromium", any -> new Chromium(), Chromium.class)
                .browser;
    }

    private static Stream<Path> onPath(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}

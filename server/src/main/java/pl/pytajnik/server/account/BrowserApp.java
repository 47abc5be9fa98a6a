package pl.pytajnik.server.account;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Our own pages. Each has a session of its own in a browser, so that a teacher can look at a quiz as a student without
 * signing out.
 */
enum BrowserApp {
    STUDIO("studio", Duration.ofDays(7)),
    PLAYER("player", RefreshToken.LIFE);

    /**
     * Names the page in each of its requests. A cookie counts only along with it: pages of other origins cannot send it
     * without being let by CORS.
     */
    static final String HEADER = "X-Pytajnik-App";

    private final String name;
    private final Duration idle;

    BrowserApp(String name, Duration idle) {
        this.name = name;
        this.idle = idle;
    }

    /** How long somebody who does not come back stays signed in. */
    Duration idle() {
        return idle;
    }

    String cookie() {
        return "pytajnik-" + name;
    }

    static Optional<BrowserApp> named(@Nullable String name) {
        return Arrays.stream(values()).filter(app -> app.name.equals(name)).findFirst();
    }
}

package pl.pytajnik.server.account;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives our own pages their token, where scripts cannot read it, and takes it back from who signs out. */
class SessionCookies {
    private static final String PATH = "/api";

    private final BrowserRequest browser;

    SessionCookies(BrowserRequest browser) {
        this.browser = browser;
    }

    @ServerResponseFilter
    void give(ContainerResponseContext response) {
        browser.app()
                .flatMap(this::cookie)
                .ifPresent(cookie -> response.getHeaders().add(HttpHeaders.SET_COOKIE, cookie));
    }

    private Optional<NewCookie> cookie(BrowserApp app) {
        return browser.isForgotten()
                ? Optional.of(cookie(app, "", 0))
                : browser.kept()
                        .map(token -> cookie(app, token.text(), (int) app.idle().toSeconds()));
    }

    private NewCookie cookie(BrowserApp app, String value, int seconds) {
        return new NewCookie.Builder(app.cookie())
                .value(value)
                .path(PATH)
                .maxAge(seconds)
                .httpOnly(true)
                .secure(browser.isSecure())
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }
}

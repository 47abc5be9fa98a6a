package pl.pytajnik.server.account;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.account.BrowserAuthentication.Presented;

/**
 * Which of our own pages sent the request, if one did, and the token its browser is to keep from now on. The token goes
 * into a cookie that scripts cannot read and that other sites cannot have sent; ADR 8.
 */
@RequestScoped
class BrowserRequest {
    private static final Set<String> OUR_OWN = Set.of("same-origin", "none");

    private final CurrentVertxRequest current;
    private @Nullable TokenText kept;
    private boolean isForgotten;

    BrowserRequest(CurrentVertxRequest current) {
        this.current = current;
    }

    Optional<BrowserApp> app() {
        return Optional.ofNullable(current.getCurrent()).flatMap(BrowserRequest::appOf);
    }

    void keep(TokenText token) {
        kept = token;
    }

    Optional<TokenText> kept() {
        return Optional.ofNullable(kept);
    }

    void forget() {
        isForgotten = true;
    }

    boolean isForgotten() {
        return isForgotten;
    }

    /** The page's cookie, whatever it is worth. */
    Optional<Presented> presented() {
        return app().flatMap(app -> tokenOf(current.getCurrent(), app).map(token -> new Presented(app, token)));
    }

    boolean isSecure() {
        return current.getCurrent().request().isSSL()
                || "https".equals(current.getCurrent().request().scheme());
    }

    /** Empty when no page of ours sent it, by its own word and the browser's. */
    static Optional<BrowserApp> appOf(RoutingContext context) {
        HttpServerRequest request = context.request();
        return BrowserApp.named(request.getHeader(BrowserApp.HEADER)).filter(app -> isOurOwn(request));
    }

    static Optional<TokenText> tokenOf(RoutingContext context, BrowserApp app) {
        return Optional.ofNullable(context.request().getCookie(app.cookie()))
                .map(cookie -> new TokenText(cookie.getValue()));
    }

    /** What the browser says of the page's origin; one that says nothing cannot be misused by another site's page. */
    private static boolean isOurOwn(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        return site != null ? OUR_OWN.contains(site) : origin == null || isHost(origin, request.getHeader("Host"));
    }

    private static boolean isHost(String origin, @Nullable String host) {
        try {
            return URI.create(origin).getAuthority() != null
                    && URI.create(origin).getAuthority().equalsIgnoreCase(host);
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}

package pl.pytajnik.server.account;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;

/** Takes the cookie of one of our own pages; a request with {@code Authorization} is left to the other mechanisms. */
@ApplicationScoped
class BrowserAuthentication implements HttpAuthenticationMechanism {
    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        Optional<Presented> presented = context.request().getHeader("Authorization") == null
                ? BrowserRequest.appOf(context).flatMap(app -> presented(context, app))
                : Optional.empty();
        return presented
                .map(cookie -> identities
                        .authenticate(cookie)
                        .onFailure(AuthenticationFailedException.class)
                        .recoverWithNull())
                .orElseGet(() -> Uni.createFrom().nullItem());
    }

    private static Optional<Presented> presented(RoutingContext context, BrowserApp app) {
        return BrowserRequest.tokenOf(context, app).map(token -> new Presented(app, token));
    }

    /** Before the mechanism of access tokens; without a good cookie there is just nobody. */
    @Override
    public int getPriority() {
        return HttpAuthenticationMechanism.DEFAULT_PRIORITY + 2;
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(Presented.class);
    }

    /** A cookie, and the page it came with. */
    static final class Presented extends BaseAuthenticationRequest {
        private final BrowserApp app;
        private final TokenText token;

        Presented(BrowserApp app, TokenText token) {
            this.app = app;
            this.token = token;
        }

        BrowserApp app() {
            return app;
        }

        TokenText token() {
            return token;
        }
    }
}

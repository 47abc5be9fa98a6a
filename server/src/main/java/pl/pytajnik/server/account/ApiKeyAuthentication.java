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

/** Takes {@code Authorization: Bearer pyt_…}; every other token is left to the mechanism of access tokens. */
@ApplicationScoped
class ApiKeyAuthentication implements HttpAuthenticationMechanism {
    private static final String BEARER = "Bearer ";

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        String header = context.request().getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Uni.createFrom().nullItem();
        }
        String token = header.substring(BEARER.length()).strip();
        return token.startsWith(KeyText.PREFIX)
                ? identities.authenticate(new Presented(new KeyText(token), needed(context)))
                : Uni.createFrom().nullItem();
    }

    private static Optional<Scope> needed(RoutingContext context) {
        return ScopeTable.neededFor(context.request().method().name(), context.normalizedPath());
    }

    /** Before the mechanism of access tokens, which would refuse a key as malformed. */
    @Override
    public int getPriority() {
        return HttpAuthenticationMechanism.DEFAULT_PRIORITY + 1;
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(Presented.class);
    }

    /** A key and the scope that the operation it is presented for needs; empty when it is not for keys. */
    static final class Presented extends BaseAuthenticationRequest {
        private final KeyText key;
        private final Optional<Scope> needed;

        Presented(KeyText key, Optional<Scope> needed) {
            this.key = key;
            this.needed = needed;
        }

        KeyText key() {
            return key;
        }

        Optional<Scope> needed() {
            return needed;
        }
    }

    static AuthenticationFailedException refused() {
        return new AuthenticationFailedException("the API key is unknown, expired or revoked");
    }
}

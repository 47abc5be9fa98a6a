package pl.pytajnik.server.account;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import pl.pytajnik.server.account.BrowserAuthentication.Presented;

/** Makes of a cookie the identity of whose session it is. */
@ApplicationScoped
class BrowserIdentities implements IdentityProvider<Presented> {
    private final BrowserSessions sessions;

    BrowserIdentities(BrowserSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Class<Presented> getRequestType() {
        return Presented.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(Presented presented, AuthenticationRequestContext context) {
        return context.runBlocking(() -> sessions.account(presented.app(), presented.token())
                .map(BrowserIdentities::identity)
                .orElseThrow(() -> new AuthenticationFailedException("the session is over")));
    }

    private static SecurityIdentity identity(AccountView account) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(account.id().toString()))
                .addRole(account.role().name())
                .build();
    }
}

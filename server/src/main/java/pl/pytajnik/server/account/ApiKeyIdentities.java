package pl.pytajnik.server.account;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import pl.pytajnik.server.account.ApiKeyAuthentication.Presented;
import pl.pytajnik.server.account.ReadingApiKey.KeyHolder;

/** Makes of a key the identity of its owner, with the owner's role where the key's scopes reach and none elsewhere. */
@ApplicationScoped
class ApiKeyIdentities implements IdentityProvider<Presented> {
    private final ReadingApiKey reading;

    ApiKeyIdentities(ReadingApiKey reading) {
        this.reading = reading;
    }

    @Override
    public Class<Presented> getRequestType() {
        return Presented.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(Presented presented, AuthenticationRequestContext context) {
        return context.runBlocking(() -> reading.holder(presented.key())
                .map(holder -> identity(holder, presented))
                .orElseThrow(ApiKeyAuthentication::refused));
    }

    private static SecurityIdentity identity(KeyHolder holder, Presented presented) {
        QuarkusSecurityIdentity.Builder identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(holder.account().toString()))
                .addAttribute(MissingScope.KEY, holder.id());
        if (presented.needed().filter(holder.scopes()::contains).isPresent()) {
            identity.addRole(holder.role().name());
        } else {
            presented.needed().ifPresent(scope -> identity.addAttribute(MissingScope.SCOPE, scope));
        }
        return identity.build();
    }
}

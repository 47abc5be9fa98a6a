package pl.pytajnik.server.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;

/** The keys that access tokens are signed with, for those who check them elsewhere. */
@Path("/.well-known/jwks.json")
class JwksResource {
    private final ServerSecrets secrets;

    JwksResource(ServerSecrets secrets) {
        this.secrets = secrets;
    }

    /** Read the keys that access tokens are signed with. A JSON Web Key Set, for those who check tokens elsewhere. */
    @GET
    @PermitAll
    public Map<String, List<Map<String, Object>>> keys() {
        return Map.of("keys", List.of(secrets.secret().publicJwk()));
    }
}

package pl.pytajnik.server.platform;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** Who sent the request, by access token or API key. Only where a role is required: without either there is nobody. */
@RequestScoped
public class Caller {
    private final SecurityIdentity identity;

    public Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The id of the account. */
    public UUID id() {
        return UUID.fromString(identity.getPrincipal().getName());
    }

    public Role role() {
        return Role.valueOf(identity.getRoles().iterator().next());
    }
}

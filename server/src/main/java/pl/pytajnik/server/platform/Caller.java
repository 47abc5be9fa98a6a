package pl.pytajnik.server.platform;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who sent the request. Only where a role is required: without a token there is nobody. */
@RequestScoped
public class Caller {
    private final JsonWebToken token;

    public Caller(JsonWebToken token) {
        this.token = token;
    }

    /** The id of the account. */
    public UUID id() {
        return UUID.fromString(token.getSubject());
    }

    public Role role() {
        return Role.valueOf(token.getGroups().iterator().next());
    }
}

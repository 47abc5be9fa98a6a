package pl.pytajnik.server.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.ResponseStatus;
import pl.pytajnik.server.platform.Caller;
import pl.pytajnik.server.platform.Page;
import pl.pytajnik.server.platform.PageQuery;
import pl.pytajnik.server.platform.Role;

/** A teacher's keys for programs. Keys are made and revoked by people only. */
@Path("/api/v1/api-keys")
@RolesAllowed(Role.TEACHERS)
class ApiKeysResource {
    private final ApiKeys keys;
    private final IssuingApiKeys issuing;
    private final Caller caller;

    ApiKeysResource(ApiKeys keys, IssuingApiKeys issuing, Caller caller) {
        this.keys = keys;
        this.issuing = issuing;
        this.caller = caller;
    }

    /** List one's API keys. Newest first, without their secrets, revoked and expired ones too. */
    @GET
    public Page<ApiKeyView> list(@BeanParam @Valid PageQuery page) {
        return Page.of(keys.newestFirst(caller.id(), page), page, ApiKey::id, ApiKeyView::of);
    }

    /** Make an API key. The answer shows the secret, once; the server keeps only its hash. */
    @POST
    @ResponseStatus(201)
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    public MadeApiKey make(@Valid @NotNull NewApiKey key) {
        return issuing.issue(caller.id(), key);
    }

    /** Revoke an API key. It stops working at once. */
    @DELETE
    @Path("/{id}")
    public void revoke(@PathParam("id") UUID id) {
        issuing.revoke(id, caller.id());
    }
}

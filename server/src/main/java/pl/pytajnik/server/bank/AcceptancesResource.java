package pl.pytajnik.server.bank;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import pl.pytajnik.server.platform.Caller;
import pl.pytajnik.server.platform.Role;

/** A draft becomes an item. */
@Path("/api/v1/drafts/{id}/acceptance")
@RolesAllowed(Role.TEACHERS)
public class AcceptancesResource {
    private final AcceptingDraft accepting;
    private final Caller caller;

    public AcceptancesResource(AcceptingDraft accepting, Caller caller) {
        this.accepting = accepting;
        this.caller = caller;
    }

    /**
     * Accept a draft. It becomes an item of the bank, with what the body changes of it; an object without members takes
     * it as it is. Accepting or rejecting a draft that is decided already answers 409.
     */
    @POST
    @ResponseStatus(201)
    public ItemView accept(@PathParam("id") UUID draftId, @NotNull @Valid Acceptance acceptance) {
        return accepting.by(caller.id(), draftId, acceptance);
    }
}

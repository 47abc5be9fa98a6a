package pl.pytajnik.server.bank;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import pl.pytajnik.server.article.DraftView;
import pl.pytajnik.server.platform.Caller;
import pl.pytajnik.server.platform.Role;

/** A draft becomes an item, or no longer is one. */
@Path("/api/v1/drafts/{id}/acceptance")
@RolesAllowed(Role.TEACHERS)
public class AcceptancesResource {
    private final AcceptingDraft accepting;
    private final TakingBackAcceptance takingBack;
    private final Caller caller;

    public AcceptancesResource(AcceptingDraft accepting, TakingBackAcceptance takingBack, Caller caller) {
        this.accepting = accepting;
        this.takingBack = takingBack;
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

    /**
     * Take an acceptance back. The draft is new again and its item is gone; refused with 409 when a quiz has the item or it
     * was edited since.
     */
    @DELETE
    public DraftView takeBack(@PathParam("id") UUID draftId) {
        return takingBack.by(caller.id(), draftId);
    }
}

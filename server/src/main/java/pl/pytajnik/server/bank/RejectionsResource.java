package pl.pytajnik.server.bank;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import pl.pytajnik.server.article.DraftView;
import pl.pytajnik.server.article.Rejection;
import pl.pytajnik.server.platform.Caller;
import pl.pytajnik.server.platform.Role;

/** A draft is thrown out. */
@Path("/api/v1/drafts/{id}/rejection")
@RolesAllowed(Role.TEACHERS)
public class RejectionsResource {
    private final RejectingDraft rejecting;
    private final Caller caller;

    public RejectionsResource(RejectingDraft rejecting, Caller caller) {
        this.rejecting = rejecting;
        this.caller = caller;
    }

    /** Reject a draft. Says why, by one of the codes; the question never comes back. */
    @POST
    public DraftView reject(@PathParam("id") UUID draftId, @NotNull @Valid Rejection rejection) {
        return rejecting.by(caller.id(), draftId, rejection);
    }

    /** Take a rejection back. The draft is new again. */
    @DELETE
    public DraftView restore(@PathParam("id") UUID draftId) {
        return rejecting.undo(caller.id(), draftId);
    }
}

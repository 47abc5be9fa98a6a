package pl.pytajnik.server.article;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import pl.pytajnik.server.platform.Caller;
import pl.pytajnik.server.platform.Role;

/** Single drafts. Accepting and rejecting them has tags of its own. */
@Path("/api/v1/drafts/{id}")
@RolesAllowed(Role.TEACHERS)
public class DraftsResource {
    private final Drafts drafts;
    private final Caller caller;

    public DraftsResource(Drafts drafts, Caller caller) {
        this.drafts = drafts;
        this.caller = caller;
    }

    /** Read a draft. With key, distractors, the evidence and why it is trusted. */
    @GET
    public DraftView one(@PathParam("id") UUID id) {
        return DraftView.of(drafts.owned(id, caller.id()));
    }
}

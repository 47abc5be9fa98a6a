package pl.pytajnik.server.bank;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import pl.pytajnik.server.platform.Caller;
import pl.pytajnik.server.platform.Role;

/** What a teacher files items under. */
@Path("/api/v1/tags")
@RolesAllowed(Role.TEACHERS)
public class TagsResource {
    private final FindingItems finding;
    private final Caller caller;

    public TagsResource(FindingItems finding, Caller caller) {
        this.finding = finding;
        this.caller = caller;
    }

    /** List one's tags. Each with how many items have it. */
    @GET
    public TagsView all() {
        return new TagsView(finding.tags(caller.id()));
    }
}

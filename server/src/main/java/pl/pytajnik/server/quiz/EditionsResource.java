package pl.pytajnik.server.quiz;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import pl.pytajnik.server.platform.Caller;
import pl.pytajnik.server.platform.Role;

/** What was published, for its owner and for those who teach a class it is set to. */
@Path("/api/v1/editions/{id}")
@RolesAllowed(Role.TEACHERS)
public class EditionsResource {
    private final Editions editions;
    private final Caller caller;

    public EditionsResource(Editions editions, Caller caller) {
        this.editions = editions;
        this.caller = caller;
    }

    /** Read an edition. What was published, with keys; it never changes. Also for who teaches a class it is set to. */
    @GET
    public EditionView one(@PathParam("id") UUID id) {
        return EditionView.of(editions.taught(id, caller.id()));
    }

    /** Compare an edition with the one before it. Which items came, went or have another version. */
    @GET
    @Path("/changes")
    public EditionChanges changes(@PathParam("id") UUID id) {
        Edition edition = editions.taught(id, caller.id());
        return editions.before(edition)
                .map(before -> EditionChanges.between(before, edition))
                .orElseGet(() -> EditionChanges.first(edition));
    }
}

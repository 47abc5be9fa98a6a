package pl.pytajnik.server.attempt;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import pl.pytajnik.server.platform.Caller;
import pl.pytajnik.server.platform.Role;

/** Single attempts at an assignment, for the teachers of the class. */
@Path("/api/v1/assignments/{id}/attempts")
@RolesAllowed(Role.TEACHERS)
public class AssignmentAttemptsResource {
    private final InspectingAttempt inspecting;
    private final Caller caller;

    AssignmentAttemptsResource(InspectingAttempt inspecting, Caller caller) {
        this.inspecting = inspecting;
        this.caller = caller;
    }

    /** Read a student's attempt. For a teacher of the class, with every response, those too that did not count. */
    @GET
    @Path("/{attemptId}")
    public AttemptDetailsView one(@PathParam("id") UUID id, @PathParam("attemptId") UUID attemptId) {
        return inspecting.by(caller.id(), id, attemptId);
    }
}

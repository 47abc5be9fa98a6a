package pl.pytajnik.server.attempt;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import pl.pytajnik.server.platform.Caller;
import pl.pytajnik.server.platform.PageQuery;
import pl.pytajnik.server.platform.Role;

/** What a class's students have been graded. */
@Path("/api/v1/classrooms/{id}/grades")
@RolesAllowed(Role.TEACHERS)
public class GradebookResource {
    private final KeepingGradebook gradebook;
    private final Caller caller;

    GradebookResource(KeepingGradebook gradebook, Caller caller) {
        this.gradebook = gradebook;
        this.caller = caller;
    }

    /** Read a class's gradebook. The newest 200 graded assignments as columns, students as rows. */
    @GET
    public GradebookView one(@PathParam("id") UUID classroomId, @BeanParam @Valid PageQuery page) {
        return gradebook.of(caller.id(), classroomId, page);
    }
}

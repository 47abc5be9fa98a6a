package pl.pytajnik.server.quiz;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import pl.pytajnik.server.platform.Caller;
import pl.pytajnik.server.platform.Page;
import pl.pytajnik.server.platform.PageQuery;
import pl.pytajnik.server.platform.Role;

/** What is set to the classrooms a teacher teaches. */
@Path("/api/v1/assignments")
@RolesAllowed(Role.TEACHERS)
public class AssignmentsResource {
    private final Assignments assignments;
    private final SettingAssignment setting;
    private final Caller caller;

    public AssignmentsResource(Assignments assignments, SettingAssignment setting, Caller caller) {
        this.assignments = assignments;
        this.setting = setting;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    public AssignmentView set(@NotNull @Valid NewAssignment assignment) {
        return setting.by(caller.id(), assignment);
    }

    @GET
    public Page<AssignmentView> list(@BeanParam @Valid PageQuery page) {
        return Page.of(assignments.newestFirst(caller.id(), page), page, Assignment::id, AssignmentView::of);
    }

    @GET
    @Path("/{id}")
    public AssignmentView one(@PathParam("id") UUID id) {
        return AssignmentView.of(assignments.taught(id, caller.id()));
    }
}

package pl.pytajnik.server.quiz;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.platform.Caller;
import pl.pytajnik.server.platform.Page;
import pl.pytajnik.server.platform.PageQuery;
import pl.pytajnik.server.platform.Role;
import pl.pytajnik.server.platform.VersionTag;

/** What is set to the classrooms a teacher teaches. */
@Path("/api/v1/assignments")
@RolesAllowed(Role.TEACHERS)
public class AssignmentsResource {
    private final Assignments assignments;
    private final SettingAssignment setting;
    private final EditingAssignment editing;
    private final Caller caller;

    public AssignmentsResource(
            Assignments assignments, SettingAssignment setting, EditingAssignment editing, Caller caller) {
        this.assignments = assignments;
        this.setting = setting;
        this.editing = editing;
        this.caller = caller;
    }

    /** Set an edition to a class. All but {@code editionId}, {@code classroomId} and {@code mode} may be left out. */
    @POST
    @ResponseStatus(201)
    public AssignmentView set(@NotNull @Valid NewAssignment assignment) {
        return setting.by(caller.id(), assignment);
    }

    /** List what one has set. Newest first, to all classes the caller teaches. */
    @GET
    public Page<AssignmentView> list(@BeanParam @Valid PageQuery page) {
        return Page.of(assignments.newestFirst(caller.id(), page), page, Assignment::id, AssignmentView::of);
    }

    /** Read an assignment. With its ETag, for editing it. */
    @GET
    @Path("/{id}")
    public RestResponse<AssignmentView> one(@PathParam("id") UUID id) {
        return tagged(AssignmentView.of(assignments.taught(id, caller.id())));
    }

    /**
     * Edit an assignment. Anything while nobody has begun; then only title, release, a later deadline, more time and
     * more attempts, else 409.
     */
    @PUT
    @Path("/{id}")
    public RestResponse<AssignmentView> edit(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NewAssignment assignment) {
        return tagged(editing.edit(id, caller.id(), ifMatch, assignment));
    }

    /** Delete an assignment. Only one that nobody has begun. */
    @DELETE
    @Path("/{id}")
    public void delete(@PathParam("id") UUID id) {
        editing.delete(id, caller.id());
    }

    /** Close an assignment early. For everybody and at once; open attempts end. */
    @PUT
    @Path("/{id}/closing")
    public AssignmentView close(@PathParam("id") UUID id) {
        return editing.close(id, caller.id());
    }

    /** Open a closed assignment again. As if it had not been closed; attempts that ended by it stay ended. */
    @DELETE
    @Path("/{id}/closing")
    public AssignmentView reopen(@PathParam("id") UUID id) {
        return editing.reopen(id, caller.id());
    }

    /** Show students their scores, answers or feedback. From now on, whatever the release said of them. */
    @POST
    @Path("/{id}/releases")
    public AssignmentView release(@PathParam("id") UUID id, @NotNull @Valid Releasing parts) {
        return editing.release(id, caller.id(), parts);
    }

    private static RestResponse<AssignmentView> tagged(AssignmentView assignment) {
        return ResponseBuilder.ok(assignment)
                .tag(VersionTag.of(assignment.version()))
                .build();
    }
}

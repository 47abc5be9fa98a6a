package pl.pytajnik.server.classroom;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
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

/** Classes of a teacher: their own and those they teach too. */
@Path("/api/v1/classrooms")
@RolesAllowed(Role.TEACHERS)
class ClassroomsResource {
    private final Caller caller;
    private final Classrooms classrooms;
    private final OpeningClassroom opening;
    private final ChangingClassroom changing;

    ClassroomsResource(Caller caller, Classrooms classrooms, OpeningClassroom opening, ChangingClassroom changing) {
        this.caller = caller;
        this.classrooms = classrooms;
        this.opening = opening;
        this.changing = changing;
    }

    /** Open a class. It comes with a code by which students join. */
    @POST
    @ResponseStatus(201)
    public ClassroomView open(@Valid @NotNull NewClassroom classroom) {
        return ClassroomView.of(opening.open(classroom.name(), caller.id()));
    }

    /**
     * List the classes one teaches. Newest first, one's own and those one teaches too.
     *
     * @param archived true: those that are over; else those that are not
     */
    @GET
    public Page<ClassroomView> list(
            @Valid @BeanParam PageQuery query, @QueryParam("archived") @DefaultValue("false") boolean archived) {
        return Page.of(classrooms.page(caller.id(), archived, query), query, Classroom::id, ClassroomView::of);
    }

    /** Read a class. With its ETag, for renaming it. */
    @GET
    @Path("/{id}")
    public RestResponse<ClassroomView> one(UUID id) {
        return tagged(classrooms.taught(id, caller.id()));
    }

    /** Rename a class. */
    @PUT
    @Path("/{id}")
    public RestResponse<ClassroomView> rename(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull NewClassroom classroom) {
        return tagged(changing.rename(id, caller.id(), ifMatch, classroom));
    }

    /** Give a class another join code. The old one stops working; who has joined stays, and signs in by the new one. */
    @POST
    @Path("/{id}/join-codes")
    @ResponseStatus(201)
    public ClassroomView rotateCode(UUID id) {
        return ClassroomView.of(changing.rotateCode(id, caller.id()));
    }

    /** Open or close a class to newcomers. Who has joined already signs in as before. */
    @PUT
    @Path("/{id}/joining")
    public ClassroomView setJoining(UUID id, @Valid @NotNull Joining joining) {
        return ClassroomView.of(changing.setJoining(id, caller.id(), joining));
    }

    /**
     * Archive a class. Only its owner may. It leaves the list, nothing in it changes any more and nothing new is begun;
     * nothing is lost.
     */
    @PUT
    @Path("/{id}/archive")
    public ClassroomView archive(UUID id) {
        return ClassroomView.of(changing.archive(id, caller.id()));
    }

    /** Bring a class back from the archive. Only its owner may. */
    @DELETE
    @Path("/{id}/archive")
    public ClassroomView bringBack(UUID id) {
        return ClassroomView.of(changing.bringBack(id, caller.id()));
    }

    private static RestResponse<ClassroomView> tagged(Classroom classroom) {
        return ResponseBuilder.ok(ClassroomView.of(classroom))
                .tag(VersionTag.of(classroom.version))
                .build();
    }
}

package pl.pytajnik.server.classroom;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import pl.pytajnik.server.platform.Caller;
import pl.pytajnik.server.platform.Page;
import pl.pytajnik.server.platform.PageQuery;
import pl.pytajnik.server.platform.Role;

/** Classes of a teacher: their own and those they teach too. */
@Path("/api/v1/classrooms")
@RolesAllowed(Role.TEACHERS)
class ClassroomsResource {
    private final Caller caller;
    private final Classrooms classrooms;
    private final Enrolments enrolments;
    private final OpeningClassroom opening;

    ClassroomsResource(Caller caller, Classrooms classrooms, Enrolments enrolments, OpeningClassroom opening) {
        this.caller = caller;
        this.classrooms = classrooms;
        this.enrolments = enrolments;
        this.opening = opening;
    }

    @POST
    @ResponseStatus(201)
    public ClassroomView open(@Valid @NotNull NewClassroom classroom) {
        return ClassroomView.of(opening.open(classroom.name(), caller.id()));
    }

    @GET
    public Page<ClassroomView> list(@Valid @BeanParam PageQuery query) {
        return Page.of(classrooms.page(caller.id(), query), query, Classroom::id, ClassroomView::of);
    }

    @GET
    @Path("/{id}")
    public ClassroomView one(UUID id) {
        return ClassroomView.of(classrooms.taught(id, caller.id()));
    }

    @GET
    @Path("/{id}/students")
    public Page<StudentView> students(UUID id, @Valid @BeanParam PageQuery query) {
        Classroom classroom = classrooms.taught(id, caller.id());
        return Page.of(enrolments.page(classroom.id, query), query, Enrolment::studentId, StudentView::of);
    }
}

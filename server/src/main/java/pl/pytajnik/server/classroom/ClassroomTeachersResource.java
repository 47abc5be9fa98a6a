package pl.pytajnik.server.classroom;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import pl.pytajnik.server.platform.Allowance;
import pl.pytajnik.server.platform.Caller;
import pl.pytajnik.server.platform.Page;
import pl.pytajnik.server.platform.RateLimits;
import pl.pytajnik.server.platform.Role;

/** Who teaches a class. Few enough to be one page. */
@Path("/api/v1/classrooms/{id}")
@RolesAllowed(Role.TEACHERS)
class ClassroomTeachersResource {
    private static final Allowance ADDRESSES = new Allowance("co-teacher", 20, Duration.ofMinutes(1));

    private final Caller caller;
    private final RateLimits limits;
    private final SharingClassroom sharing;

    ClassroomTeachersResource(Caller caller, RateLimits limits, SharingClassroom sharing) {
        this.caller = caller;
        this.limits = limits;
        this.sharing = sharing;
    }

    @GET
    @Path("/teachers")
    public Page<TeacherView> list(UUID id) {
        List<TeacherView> teachers = sharing.teachers(id, caller.id());
        return new Page<>(teachers, null);
    }

    @POST
    @Path("/teachers")
    @ResponseStatus(201)
    public TeacherView add(UUID id, @Valid @NotNull NewCoTeacher coTeacher) {
        limits.take(ADDRESSES, caller.id().toString());
        return sharing.add(id, caller.id(), coTeacher.email());
    }

    @DELETE
    @Path("/teachers/{teacherId}")
    public void remove(UUID id, UUID teacherId) {
        sharing.remove(id, caller.id(), teacherId);
    }

    @PUT
    @Path("/owner")
    public ClassroomView handOver(UUID id, @Valid @NotNull NewOwner owner) {
        return ClassroomView.of(sharing.handOver(id, caller.id(), owner.teacherId()));
    }
}

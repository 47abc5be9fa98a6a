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

/** Who teaches a class. */
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

    /** List who teaches a class. All of them at once, the owner among them. */
    @GET
    @Path("/teachers")
    public Page<TeacherView> list(UUID id) {
        List<TeacherView> teachers = sharing.teachers(id, caller.id());
        return new Page<>(teachers, null);
    }

    /**
     * Have another teacher teach a class too. Found by the e-mail address of their account; adding somebody again
     * changes nothing.
     */
    @POST
    @Path("/teachers")
    @ResponseStatus(201)
    public TeacherView add(UUID id, @Valid @NotNull NewCoTeacher coTeacher) {
        limits.take(ADDRESSES, caller.id().toString());
        return sharing.add(id, caller.id(), coTeacher.email());
    }

    /**
     * Take a teacher from a class. The owner takes others, others only themselves; the owner stays and can but hand the
     * class over.
     */
    @DELETE
    @Path("/teachers/{teacherId}")
    public void remove(UUID id, UUID teacherId) {
        sharing.remove(id, caller.id(), teacherId);
    }

    /** Hand a class over to another of its teachers. Only its owner may, who stays as a teacher of it. */
    @PUT
    @Path("/owner")
    public ClassroomView handOver(UUID id, @Valid @NotNull NewOwner owner) {
        return ClassroomView.of(sharing.handOver(id, caller.id(), owner.teacherId()));
    }
}

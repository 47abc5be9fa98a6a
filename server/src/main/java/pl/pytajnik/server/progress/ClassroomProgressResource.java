package pl.pytajnik.server.progress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import pl.pytajnik.server.platform.Caller;
import pl.pytajnik.server.platform.Page;
import pl.pytajnik.server.platform.PageQuery;
import pl.pytajnik.server.platform.Role;

/** What the students of a class know. */
@Path("/api/v1/classrooms/{id}/progress")
@RolesAllowed(Role.TEACHERS)
public class ClassroomProgressResource {
    private final TakingStock stock;
    private final Caller caller;

    public ClassroomProgressResource(TakingStock stock, Caller caller) {
        this.stock = stock;
        this.caller = caller;
    }

    /** List what each student of a class knows. Only of what was set to this class. */
    @GET
    public Page<StudentProgressView> list(@PathParam("id") UUID classroomId, @BeanParam @Valid PageQuery page) {
        return stock.ofClassroom(caller.id(), classroomId, page);
    }

    /** Read what one student of a class knows. By tag and kind too; only of what was set to this class. */
    @GET
    @Path("/{studentId}")
    public StudentProgressDetails read(@PathParam("id") UUID classroomId, UUID studentId) {
        return stock.ofStudentIn(classroomId, studentId, caller.id());
    }
}

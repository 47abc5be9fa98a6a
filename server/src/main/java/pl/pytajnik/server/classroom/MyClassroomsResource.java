package pl.pytajnik.server.classroom;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.pytajnik.server.classroom.CaringForStudents.StudentKey;
import pl.pytajnik.server.platform.Caller;
import pl.pytajnik.server.platform.Page;
import pl.pytajnik.server.platform.PageQuery;
import pl.pytajnik.server.platform.Role;

/** The classes a student is in. */
@Path("/api/v1/me/classrooms")
@RolesAllowed(Role.STUDENTS)
class MyClassroomsResource {
    private final Caller caller;
    private final Classrooms classrooms;
    private final Enrolments enrolments;
    private final CaringForStudents caring;

    MyClassroomsResource(Caller caller, Classrooms classrooms, Enrolments enrolments, CaringForStudents caring) {
        this.caller = caller;
        this.classrooms = classrooms;
        this.enrolments = enrolments;
        this.caring = caring;
    }

    /** List the classes I am in. */
    @GET
    public Page<MyClassroomView> list(@Valid @BeanParam PageQuery query) {
        List<Enrolment> mine = enrolments.pageOf(caller.id(), query);
        Map<UUID, Classroom> known =
                classrooms.withIds(mine.stream().map(Enrolment::classroomId).toList());
        return Page.of(
                mine,
                query,
                Enrolment::classroomId,
                enrolment -> MyClassroomView.of(enrolment, known.get(enrolment.classroomId)));
    }

    /** Change my nickname in a class. It must be free there. */
    @PUT
    @Path("/{id}/nickname")
    public MyClassroomView rename(UUID id, @Valid @NotNull NewNickname nickname) {
        Enrolment renamed = caring.renameMyself(new StudentKey(id, caller.id()), nickname.read());
        return MyClassroomView.of(renamed, classrooms.findById(id));
    }
}

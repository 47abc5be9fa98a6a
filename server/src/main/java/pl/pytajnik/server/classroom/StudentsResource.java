package pl.pytajnik.server.classroom;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import pl.pytajnik.server.account.ErasingAccount;
import pl.pytajnik.server.account.SigningUp;
import pl.pytajnik.server.classroom.CaringForStudents.StudentKey;
import pl.pytajnik.server.platform.Caller;
import pl.pytajnik.server.platform.Page;
import pl.pytajnik.server.platform.PageQuery;
import pl.pytajnik.server.platform.Role;

/** The students of a class, for its teachers. */
@Path("/api/v1/classrooms/{id}/students")
@RolesAllowed(Role.TEACHERS)
class StudentsResource {
    private final Caller caller;
    private final Classrooms classrooms;
    private final Enrolments enrolments;
    private final CaringForStudents caring;
    private final SigningUp signingUp;
    private final ErasingAccount erasing;

    StudentsResource(
            Caller caller,
            Classrooms classrooms,
            Enrolments enrolments,
            CaringForStudents caring,
            SigningUp signingUp,
            ErasingAccount erasing) {
        this.caller = caller;
        this.classrooms = classrooms;
        this.enrolments = enrolments;
        this.caring = caring;
        this.signingUp = signingUp;
        this.erasing = erasing;
    }

    /** List the students of a class. The latest to join first. */
    @GET
    public Page<StudentView> list(UUID id, @Valid @BeanParam PageQuery query) {
        Classroom classroom = classrooms.taught(id, caller.id());
        return Page.of(enrolments.page(classroom.id, query), query, Enrolment::studentId, StudentView::of);
    }

    /** Change a student's nickname. It must be free in the class. */
    @PUT
    @Path("/{studentId}/nickname")
    public StudentView rename(UUID id, UUID studentId, @Valid @NotNull NewNickname nickname) {
        return StudentView.of(caring.rename(new StudentKey(id, studentId), caller.id(), nickname.read()));
    }

    /**
     * Give a student a new PIN. The answer shows it, once; the old one stops working and the student's sessions end.
     */
    @POST
    @Path("/{studentId}/pin")
    public NewPin replacePin(UUID id, UUID studentId) {
        StudentKey student = new StudentKey(id, studentId);
        caring.requireStudentOf(student, caller.id());
        NewPin pin = NewPin.random();
        caring.replacePin(student, caller.id(), signingUp.hash(pin.pin()));
        return pin;
    }

    /**
     * Move a student to another class. Both must be classes the caller teaches; what the student did stays to be seen
     * in the old one, extra time comes along.
     */
    @POST
    @Path("/{studentId}/move")
    public StudentView move(UUID id, UUID studentId, @Valid @NotNull Move move) {
        return StudentView.of(caring.move(new StudentKey(id, studentId), caller.id(), move.classroomId()));
    }

    /** Erase a student. All that is kept of the student goes for good; what the class did stays without a person. */
    @POST
    @Path("/{studentId}/erasure")
    public void erase(UUID id, UUID studentId) {
        StudentKey student = new StudentKey(id, studentId);
        caring.requireErasable(student, caller.id());
        caring.erase(student, caller.id(), erasing.secretOfNobody());
    }

    /** Take a student out of a class. What the student did stays in the results. */
    @DELETE
    @Path("/{studentId}")
    public void remove(UUID id, UUID studentId) {
        caring.remove(new StudentKey(id, studentId), caller.id());
    }
}

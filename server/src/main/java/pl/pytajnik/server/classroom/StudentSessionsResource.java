package pl.pytajnik.server.classroom;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import pl.pytajnik.server.account.AddressLimit;
import pl.pytajnik.server.account.Session;
import pl.pytajnik.server.account.SigningIn;

/** Students who joined before sign in, on any device. */
@Path("/api/v1/sessions/students")
class StudentSessionsResource {
    private final AddressLimit limit;
    private final Classrooms classrooms;
    private final Enrolments enrolments;
    private final SigningIn signingIn;

    StudentSessionsResource(AddressLimit limit, Classrooms classrooms, Enrolments enrolments, SigningIn signingIn) {
        this.limit = limit;
        this.classrooms = classrooms;
        this.enrolments = enrolments;
        this.signingIn = signingIn;
    }

    /** Sign a student in. By the class's code, the nickname and the PIN, on any device. */
    @POST
    @PermitAll
    @ResponseStatus(201)
    public Session signIn(@Valid @NotNull StudentCredentials student) {
        limit.take();
        String who = student.code().text() + "/" + student.name().key();
        return signingIn.student(studentId(student), student.pin(), who);
    }

    private Optional<UUID> studentId(StudentCredentials student) {
        return classrooms
                .byCode(student.code())
                .flatMap(classroom -> enrolments.of(classroom.id, student.name()))
                .map(Enrolment::studentId);
    }
}

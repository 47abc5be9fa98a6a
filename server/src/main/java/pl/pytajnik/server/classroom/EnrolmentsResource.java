package pl.pytajnik.server.classroom;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;
import pl.pytajnik.server.account.AddressLimit;
import pl.pytajnik.server.account.Sessions;
import pl.pytajnik.server.account.SigningUp;

/** Students join a class by its code. */
@Path("/api/v1/enrolments")
class EnrolmentsResource {
    private final AddressLimit limit;
    private final JoiningClassroom joining;
    private final SigningUp signingUp;
    private final Sessions sessions;

    EnrolmentsResource(AddressLimit limit, JoiningClassroom joining, SigningUp signingUp, Sessions sessions) {
        this.limit = limit;
        this.joining = joining;
        this.signingUp = signingUp;
        this.sessions = sessions;
    }

    /**
     * Join a class by its code. Makes an account of the nickname and the PIN and signs it in; no e-mail address is
     * needed. The same student signs in later at {@code /sessions/students}.
     */
    @POST
    @PermitAll
    @ResponseStatus(201)
    public EnrolmentView join(@Valid @NotNull StudentCredentials student) {
        limit.take();
        Classroom classroom = joining.free(student.code(), student.name());
        Enrolment enrolment = joining.join(student.code(), student.name(), signingUp.hash(student.pin()));
        return new EnrolmentView(sessions.open(enrolment.studentId), EnrolmentView.JoinedClassroom.of(classroom));
    }
}

package pl.pytajnik.server.account;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Teachers sign up. */
@Path("/api/v1/teachers")
class TeachersResource {
    private final AddressLimit limit;
    private final SigningUp signingUp;
    private final Sessions sessions;

    TeachersResource(AddressLimit limit, SigningUp signingUp, Sessions sessions) {
        this.limit = limit;
        this.signingUp = signingUp;
        this.sessions = sessions;
    }

    /** Sign up as a teacher. Makes the account and signs it in. */
    @POST
    @PermitAll
    @ResponseStatus(201)
    public Session signUp(@Valid @NotNull NewTeacher teacher) {
        limit.take();
        SigningUp.HashedSecret secret = signingUp.hash(teacher.password());
        return sessions.open(signingUp.teacher(teacher.name(), teacher.email(), secret));
    }
}

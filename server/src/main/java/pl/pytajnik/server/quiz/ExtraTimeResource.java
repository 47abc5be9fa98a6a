package pl.pytajnik.server.quiz;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import pl.pytajnik.server.platform.Caller;
import pl.pytajnik.server.platform.Role;

/** A student's extra time in a class. */
@Path("/api/v1/classrooms/{id}/students/{studentId}/extra-time")
@RolesAllowed(Role.TEACHERS)
class ExtraTimeResource {
    private final GrantingTime granting;
    private final Caller caller;

    ExtraTimeResource(GrantingTime granting, Caller caller) {
        this.granting = granting;
        this.caller = caller;
    }

    /**
     * Give a student extra time. Every time limit of the class becomes that much longer, and the deadline later by as
     * many minutes; without a time limit nothing changes.
     */
    @PUT
    public ExtraTime set(UUID id, UUID studentId, @NotNull @Valid ExtraTime extraTime) {
        return granting.setExtraTime(id, studentId, caller.id(), extraTime);
    }
}

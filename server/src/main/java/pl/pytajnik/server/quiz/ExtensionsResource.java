package pl.pytajnik.server.quiz;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import pl.pytajnik.server.platform.Caller;
import pl.pytajnik.server.platform.Page;
import pl.pytajnik.server.platform.PageQuery;
import pl.pytajnik.server.platform.Role;
import pl.pytajnik.server.quiz.Extension.ExtensionId;

/** What single students have at an assignment instead of what everybody has. */
@Path("/api/v1/assignments/{id}/extensions")
@RolesAllowed(Role.TEACHERS)
class ExtensionsResource {
    private final GrantingTime granting;
    private final Caller caller;

    ExtensionsResource(GrantingTime granting, Caller caller) {
        this.granting = granting;
        this.caller = caller;
    }

    /** List the extensions of an assignment. Those of single students; all others have the assignment's own times. */
    @GET
    public Page<ExtensionView> list(UUID id, @Valid @BeanParam PageQuery page) {
        return granting.list(id, caller.id(), page);
    }

    /**
     * Give a student an extension. Another deadline, time limit or number of attempts for this assignment, taken as
     * they are; extra time is not added.
     */
    @PUT
    @Path("/{studentId}")
    public ExtensionView extend(UUID id, UUID studentId, @NotNull @Valid NewExtension extension) {
        return granting.extend(new ExtensionId(id, studentId), caller.id(), extension);
    }

    /** Withdraw a student's extension. The assignment's own times hold again. */
    @DELETE
    @Path("/{studentId}")
    public void withdraw(UUID id, UUID studentId) {
        granting.withdraw(new ExtensionId(id, studentId), caller.id());
    }
}

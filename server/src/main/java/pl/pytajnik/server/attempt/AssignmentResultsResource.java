package pl.pytajnik.server.attempt;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.platform.Caller;
import pl.pytajnik.server.platform.Page;
import pl.pytajnik.server.platform.PageQuery;
import pl.pytajnik.server.platform.Role;

/** What a class has done with an assignment, every student of it listed. */
@Path("/api/v1/assignments/{id}/results")
@RolesAllowed(Role.TEACHERS)
public class AssignmentResultsResource {
    private final CollectingResults collecting;
    private final Caller caller;

    public AssignmentResultsResource(CollectingResults collecting, Caller caller) {
        this.collecting = collecting;
        this.caller = caller;
    }

    /**
     * List what a class has done with an assignment. Every student, with grade and attempts; while attempts run, how
     * far they are. To watch live, send the ETag back: 304 until something happens.
     */
    @GET
    public RestResponse<Page<StudentResultsView>> list(
            @PathParam("id") UUID assignmentId,
            @BeanParam @Valid PageQuery page,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        return collecting.by(caller.id(), assignmentId, page, ifNoneMatch);
    }
}

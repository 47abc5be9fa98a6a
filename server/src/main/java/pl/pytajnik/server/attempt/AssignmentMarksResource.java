package pl.pytajnik.server.attempt;

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

/** What a class's answers to an assignment were worth. */
@Path("/api/v1/assignments/{id}/marks")
@RolesAllowed(Role.TEACHERS)
public class AssignmentMarksResource {
    private final CollectingMarks collecting;
    private final Caller caller;

    AssignmentMarksResource(CollectingMarks collecting, Caller caller) {
        this.collecting = collecting;
        this.caller = caller;
    }

    /**
     * List a class's marks question by question. Students as in the results, with every attempt; while one runs, which
     * questions have an answer. Ask again when the results have changed.
     */
    @GET
    public Page<StudentMarksView> list(@PathParam("id") UUID assignmentId, @BeanParam @Valid PageQuery page) {
        return collecting.by(caller.id(), assignmentId, page);
    }
}

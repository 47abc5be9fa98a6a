package pl.pytajnik.server.statistics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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
import pl.pytajnik.server.quiz.Rulings;

/** Whom a ruling has changed, as it was on that day. */
@Path("/api/v1/rulings/{id}/changes")
@RolesAllowed(Role.TEACHERS)
public class RulingChangesResource {
    private final Rulings rulings;
    private final Grades grades;
    private final Caller caller;

    RulingChangesResource(Rulings rulings, Grades grades, Caller caller) {
        this.rulings = rulings;
        this.grades = grades;
        this.caller = caller;
    }

    /**
     * List whom a ruling changed. Grades before and after, as they were on that day; whoever does not own the edition reads of
     * the classes they teach.
     */
    @GET
    @Transactional
    public Page<GradeChange> list(@PathParam("id") UUID id, @BeanParam @Valid PageQuery page) {
        UUID ruling = rulings.taught(id, caller.id()).id();
        return Page.of(grades.changes(ruling, caller.id(), page), page, GradeChange::attemptId, change -> change);
    }
}

package pl.pytajnik.server.statistics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import pl.pytajnik.server.platform.Caller;
import pl.pytajnik.server.platform.Role;

/** How the engine's patterns do: a teacher is told of their own drafts and items, an administrator of everybody's. */
@Path("/api/v1/reports/patterns")
@RolesAllowed({Role.TEACHERS, Role.ADMINS})
public class PatternsReportResource {
    private final ReportingPatterns reporting;
    private final Caller caller;

    PatternsReportResource(ReportingPatterns reporting, Caller caller) {
        this.reporting = reporting;
        this.caller = caller;
    }

    /**
     * Tell how the engine's patterns do. How many drafts each made, what became of them, and how its items did where
     * ten students at least were asked; a teacher is told of their own, an administrator of everybody's.
     */
    @GET
    public PatternsReport one() {
        return reporting.of(caller.role() == Role.ADMIN ? null : caller.id());
    }
}

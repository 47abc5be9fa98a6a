package pl.pytajnik.server.statistics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.platform.Caller;
import pl.pytajnik.server.platform.Role;

/** How the questions of an edition did: over all its assignments to its owner, over those to their classes to others. */
@Path("/api/v1/editions/{id}/statistics")
@RolesAllowed(Role.TEACHERS)
public class EditionStatisticsResource {
    private final Scopes scopes;
    private final TellingStatistics telling;
    private final Caller caller;

    EditionStatisticsResource(Scopes scopes, TellingStatistics telling, Caller caller) {
        this.scopes = scopes;
        this.telling = telling;
        this.caller = caller;
    }

    /**
     * Tell how the questions of an edition did, over all its assignments. Figures in Moodle's definitions over one
     * submitted attempt of each student, whatever the class, and plain findings from ten attempts on. Whoever teaches a
     * class the edition is set to and does not own it reads of the classes they teach.
     *
     * @param which which attempt of a student counts
     */
    @GET
    public RestResponse<StatisticsView> one(
            @PathParam("id") UUID id,
            @QueryParam("which") @DefaultValue("FIRST") WhichAttempt which,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        return telling.of(scopes.ofEdition(caller.id(), id), which, ifNoneMatch);
    }
}

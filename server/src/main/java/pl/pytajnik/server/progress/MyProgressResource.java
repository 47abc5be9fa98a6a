package pl.pytajnik.server.progress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import pl.pytajnik.server.platform.Caller;
import pl.pytajnik.server.platform.Role;

/** What the student knows. */
@Path("/api/v1/me/progress")
@RolesAllowed(Role.STUDENTS)
public class MyProgressResource {
    private final TakingStock stock;
    private final Caller caller;

    public MyProgressResource(TakingStock stock, Caller caller) {
        this.stock = stock;
        this.caller = caller;
    }

    /**
     * Tell me what I know. By class, tag and kind, and how diligently I practised.
     *
     * @param days how many days the calendar goes back, today included
     */
    @GET
    public MyProgressView mine(
            @BeanParam @Valid DayZone zone, @QueryParam("days") @DefaultValue("90") @Min(1) @Max(366) int days) {
        return stock.ofStudent(caller.id(), zone.zone(), days);
    }
}

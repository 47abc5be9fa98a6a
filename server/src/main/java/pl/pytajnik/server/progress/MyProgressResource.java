package pl.pytajnik.server.progress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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

    @GET
    public MyProgressView mine() {
        return stock.ofStudent(caller.id());
    }
}

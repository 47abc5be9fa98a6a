package pl.pytajnik.server.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import pl.pytajnik.exchange.format.Format;
import pl.pytajnik.server.platform.Role;

/** Which formats there are. */
@Path("/api/v1/formats")
@RolesAllowed(Role.TEACHERS)
public class FormatsResource {
    /** List the formats of files. Which of them go out and which come in. */
    @GET
    public FormatsView list() {
        return new FormatsView(
                Arrays.stream(Format.values()).map(FormatView::of).toList());
    }
}

package pl.pytajnik.server.article;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.stream.Stream;
import pl.pytajnik.server.platform.Page;
import pl.pytajnik.server.platform.Role;

/** The reasons to reject a draft, in plain words. */
@Path("/api/v1/rejection-codes")
@RolesAllowed(Role.TEACHERS)
public class RejectionCodesResource {
    /** List the reasons for rejecting a draft. Each in Polish and English. */
    @GET
    public Page<RejectionCodeView> all() {
        return new Page<>(
                Stream.of(RejectionCode.values()).map(RejectionCodeView::of).toList(), null);
    }
}

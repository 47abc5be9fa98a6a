package pl.pytajnik.server.bank;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import pl.pytajnik.server.platform.Caller;
import pl.pytajnik.server.platform.Role;

/** Many drafts of an article reviewed at once. */
@Path("/api/v1/articles/{id}/reviews")
@RolesAllowed(Role.TEACHERS)
public class ReviewsResource {
    private final ReviewingDrafts reviewing;
    private final Caller caller;

    public ReviewsResource(ReviewingDrafts reviewing, Caller caller) {
        this.reviewing = reviewing;
        this.caller = caller;
    }

    /**
     * Review many drafts of an article at once. Answers 200 whatever became of the single decisions; each has its own
     * outcome.
     */
    @POST
    public ReviewsView review(@PathParam("id") UUID articleId, @NotNull @Valid NewReviews reviews) {
        return reviewing.by(caller.id(), articleId, reviews);
    }
}

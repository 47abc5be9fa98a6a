package pl.pytajnik.server.statistics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.platform.Caller;
import pl.pytajnik.server.platform.Page;
import pl.pytajnik.server.platform.PageQuery;
import pl.pytajnik.server.platform.Role;
import pl.pytajnik.server.platform.VersionTag;
import pl.pytajnik.server.quiz.Editions;
import pl.pytajnik.server.quiz.NewRuling;
import pl.pytajnik.server.quiz.Ruling;
import pl.pytajnik.server.quiz.Rulings;

/**
 * What a teacher has decided about questions of an edition that were found bad. The ETag counts the rulings: whoever
 * makes another one says which they have seen.
 */
@Path("/api/v1/editions/{id}/rulings")
@RolesAllowed(Role.TEACHERS)
public class RulingsResource {
    private final Rulings rulings;
    private final Editions editions;
    private final GivingRuling giving;
    private final Caller caller;

    RulingsResource(Rulings rulings, Editions editions, GivingRuling giving, Caller caller) {
        this.rulings = rulings;
        this.editions = editions;
        this.giving = giving;
        this.caller = caller;
    }

    /**
     * List the rulings on an edition. Newest first; of a question the newest stands. The ETag counts them: whoever
     * makes another one sends it. Also for who teaches a class the edition is set to.
     */
    @GET
    @Transactional
    public RestResponse<Page<RulingView>> list(@PathParam("id") UUID editionId, @BeanParam @Valid PageQuery page) {
        editions.taught(editionId, caller.id());
        int revision = rulings.revision(editionId);
        return ResponseBuilder.ok(Page.of(rulings.newestFirst(editionId, page), page, Ruling::id, RulingView::of))
                .tag(VersionTag.of(revision))
                .build();
    }

    /**
     * Rule on a question that was found bad. Every submitted attempt at the edition is graded again, in all classes,
     * so only its owner may. With {@code dryRun} it only tells who would change, and needs no If-Match.
     *
     * @param dryRun true: nothing is stored, and the answer is 200 instead of 201
     * @param ifMatch the ETag of the dry run or of the list of rulings; 412 when somebody else has ruled meanwhile
     */
    @POST
    @APIResponse(
            responseCode = "200",
            description = "What the ruling would change",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RegradeView.class)))
    @APIResponse(
            responseCode = "201",
            description = "What the ruling has changed",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RegradeView.class)))
    public RestResponse<RegradeView> rule(
            @PathParam("id") UUID editionId,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NewRuling ruling) {
        if (dryRun) {
            RegradeView preview = giving.preview(caller.id(), editionId, ruling);
            return tagged(Status.OK, preview, preview.ruling().revision() - 1);
        }
        RegradeView made = giving.by(caller.id(), editionId, ifMatch, ruling);
        return tagged(Status.CREATED, made, made.ruling().revision());
    }

    private static RestResponse<RegradeView> tagged(Status status, RegradeView regrade, int revision) {
        return ResponseBuilder.create(status, regrade)
                .tag(VersionTag.of(revision))
                .build();
    }
}

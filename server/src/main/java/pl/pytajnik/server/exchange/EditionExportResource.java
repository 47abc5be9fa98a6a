package pl.pytajnik.server.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import pl.pytajnik.exchange.format.Format;
import pl.pytajnik.server.platform.Caller;
import pl.pytajnik.server.platform.Role;

/** An edition as a file. */
@Path("/api/v1/editions/{id}/export")
@RolesAllowed(Role.TEACHERS)
public class EditionExportResource {
    private final ExportingQuestions exporting;
    private final ExportFile file;
    private final Caller caller;

    EditionExportResource(ExportingQuestions exporting, ExportFile file, Caller caller) {
        this.exporting = exporting;
        this.file = file;
        this.caller = caller;
    }

    /**
     * Export an edition. All that it may ask, as it was published. Only for its owner.
     *
     * @param format of the file
     */
    @GET
    @Produces(MediaType.WILDCARD)
    public Response export(@PathParam("id") UUID id, @QueryParam("as") @NotNull Format format) {
        return file.of(exporting.edition(caller.id(), id), format);
    }

    /**
     * Tell what an export would lose. By kind of loss, with the items concerned; nothing is written.
     *
     * @param format of the file
     */
    @GET
    @Path("/losses")
    public LossesView losses(@PathParam("id") UUID id, @QueryParam("as") @NotNull Format format) {
        return file.losses(exporting.edition(caller.id(), id), format);
    }
}

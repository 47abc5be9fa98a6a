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

/** A quiz as a file. */
@Path("/api/v1/quizzes/{id}/export")
@RolesAllowed(Role.TEACHERS)
public class QuizExportResource {
    private final ExportingQuestions exporting;
    private final ExportFile file;
    private final Caller caller;

    QuizExportResource(ExportingQuestions exporting, ExportFile file, Caller caller) {
        this.exporting = exporting;
        this.file = file;
        this.caller = caller;
    }

    /**
     * Export a quiz. The newest versions of its items, in its order. What the quiz draws by chance only our own format carries.
     *
     * @param format of the file
     */
    @GET
    @Produces(MediaType.WILDCARD)
    public Response export(@PathParam("id") UUID id, @QueryParam("as") @NotNull Format format) {
        return file.of(exporting.quiz(caller.id(), id), format);
    }

    /**
     * Tell what an export would lose. By kind of loss, with the items concerned; nothing is written.
     *
     * @param format of the file
     */
    @GET
    @Path("/losses")
    public LossesView losses(@PathParam("id") UUID id, @QueryParam("as") @NotNull Format format) {
        return file.losses(exporting.quiz(caller.id(), id), format);
    }
}

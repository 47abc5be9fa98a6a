package pl.pytajnik.server.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import pl.pytajnik.exchange.format.Format;
import pl.pytajnik.server.bank.ItemFilter;
import pl.pytajnik.server.platform.Caller;
import pl.pytajnik.server.platform.Role;

/** A choice of the bank as a file. */
@Path("/api/v1/items/export")
@RolesAllowed(Role.TEACHERS)
public class ItemsExportResource {
    private final ExportingQuestions exporting;
    private final ExportFile file;
    private final Caller caller;

    ItemsExportResource(ExportingQuestions exporting, ExportFile file, Caller caller) {
        this.exporting = exporting;
        this.file = file;
        this.caller = caller;
    }

    /**
     * Export items of the bank. Those the filters find, all of them when there is no filter; newest first.
     *
     * @param format of the file
     */
    @GET
    @Produces(MediaType.WILDCARD)
    public Response export(@BeanParam @Valid ItemFilter filter, @QueryParam("as") @NotNull Format format) {
        return file.of(exporting.bank(caller.id(), filter), format);
    }

    /**
     * Tell what an export of items would lose. By kind of loss, with the items concerned; nothing is written.
     *
     * @param format of the file
     */
    @GET
    @Path("/losses")
    public LossesView losses(@BeanParam @Valid ItemFilter filter, @QueryParam("as") @NotNull Format format) {
        return file.losses(exporting.bank(caller.id(), filter), format);
    }
}

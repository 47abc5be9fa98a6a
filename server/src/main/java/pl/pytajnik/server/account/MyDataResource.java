package pl.pytajnik.server.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import pl.pytajnik.server.platform.Caller;
import pl.pytajnik.server.platform.Role;

/** What is kept of the caller: to take away, or to be erased. */
@Path("/api/v1/me")
@RolesAllowed({Role.STUDENTS, Role.TEACHERS})
class MyDataResource {
    private final CollectingPersonalData collecting;
    private final ErasingAccount erasing;
    private final Caller caller;

    MyDataResource(CollectingPersonalData collecting, ErasingAccount erasing, Caller caller) {
        this.collecting = collecting;
        this.erasing = erasing;
        this.caller = caller;
    }

    /** Take my data away. One JSON document of what is kept of the caller; what a teacher has written is in its own lists. */
    @GET
    @Path("/data")
    @Produces(MediaType.APPLICATION_JSON)
    public RestResponse<InputStream> data() {
        UUID account = caller.id();
        collecting.takeTry(account);
        return ResponseBuilder.ok(collecting.of(account))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"pytajnik.json\"")
                .build();
    }

    /** Erase my account. For good, and all sessions end with it; the password or PIN is asked for once more. */
    @POST
    @Path("/erasure")
    public void erase(@Valid @NotNull PresentedSecret presented) {
        erasing.byThemselves(caller.id(), presented.secret());
    }
}

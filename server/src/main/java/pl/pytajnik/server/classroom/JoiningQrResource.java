package pl.pytajnik.server.classroom;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import pl.pytajnik.server.platform.Caller;
import pl.pytajnik.server.platform.Role;

/** What a class points its phones at. */
@Path("/api/v1/classrooms/{id}/joining/qr")
@RolesAllowed(Role.TEACHERS)
class JoiningQrResource {
    private final Caller caller;
    private final Classrooms classrooms;

    JoiningQrResource(Caller caller, Classrooms classrooms) {
        this.caller = caller;
        this.classrooms = classrooms;
    }

    /**
     * Draw the QR code of a class. It leads phones into the player, with the class's code filled in; an SVG.
     *
     * @param origin where students' browsers find this server: {@code http://} or {@code https://}, host and port
     */
    @GET
    @Produces("image/svg+xml")
    public String draw(UUID id, @QueryParam("origin") @NotNull @Size(max = 255) String origin) {
        Classroom classroom = classrooms.taught(id, caller.id());
        return QrCode.of(Origin.read(origin).joining(classroom.joinCode)).svg();
    }
}

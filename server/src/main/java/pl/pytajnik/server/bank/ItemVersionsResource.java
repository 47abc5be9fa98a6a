package pl.pytajnik.server.bank;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.platform.Caller;
import pl.pytajnik.server.platform.Page;
import pl.pytajnik.server.platform.PageQuery;
import pl.pytajnik.server.platform.Role;

/** What an item has been so far. */
@Path("/api/v1/items/{id}/versions")
@RolesAllowed(Role.TEACHERS)
public class ItemVersionsResource {
    private final Items items;
    private final ItemVersions versions;
    private final EditingItem editing;
    private final Caller caller;

    public ItemVersionsResource(Items items, ItemVersions versions, EditingItem editing, Caller caller) {
        this.items = items;
        this.versions = versions;
        this.editing = editing;
        this.caller = caller;
    }

    /** List the versions of an item. Newest first; a version never changes. */
    @GET
    public Page<ItemVersionView> list(@PathParam("id") UUID id, @BeanParam @Valid PageQuery page) {
        UUID owned = items.owned(id, caller.id()).id();
        return Page.of(versions.newestFirst(owned, page), page, ItemVersion::id, ItemVersionView::of);
    }

    /**
     * Read a version of an item.
     *
     * @param version the version's number, from 1
     */
    @GET
    @Path("/{version}")
    public ItemVersionView one(@PathParam("id") UUID id, @PathParam("version") int version) {
        return ItemVersionView.of(versions.known(items.owned(id, caller.id()).id(), version));
    }

    /**
     * Bring an old version of an item back. Makes a new version of the old wording.
     *
     * @param version the version's number, from 1
     */
    @POST
    @Path("/{version}/restoration")
    @ResponseStatus(201)
    public ItemView restore(
            @PathParam("id") UUID id,
            @PathParam("version") int version,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return editing.restore(caller.id(), id, ifMatch, version);
    }
}

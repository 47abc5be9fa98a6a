package pl.pytajnik.server.bank;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.platform.Caller;
import pl.pytajnik.server.platform.Page;
import pl.pytajnik.server.platform.PageQuery;
import pl.pytajnik.server.platform.Role;
import pl.pytajnik.server.platform.VersionTag;

/** A teacher's bank of items. */
@Path("/api/v1/items")
@RolesAllowed(Role.TEACHERS)
public class ItemsResource {
    private final Items items;
    private final WritingItem writing;
    private final EditingItem editing;
    private final Caller caller;

    public ItemsResource(Items items, WritingItem writing, EditingItem editing, Caller caller) {
        this.items = items;
        this.writing = writing;
        this.editing = editing;
        this.caller = caller;
    }

    @GET
    public Page<ItemView> list(@BeanParam @Valid PageQuery page) {
        return Page.of(items.newestFirst(caller.id(), page), page, CurrentItem::id, ItemView::of);
    }

    @POST
    @ResponseStatus(201)
    public ItemView write(@NotNull @Valid NewItem item) {
        return writing.by(caller.id(), item);
    }

    @GET
    @Path("/{id}")
    public RestResponse<ItemView> one(@PathParam("id") UUID id) {
        return tagged(ItemView.of(items.owned(id, caller.id())));
    }

    @PUT
    @Path("/{id}")
    public RestResponse<ItemView> edit(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid NewItem item) {
        return tagged(editing.by(caller.id(), id, ifMatch, item));
    }

    private static RestResponse<ItemView> tagged(ItemView item) {
        return ResponseBuilder.ok(item).tag(VersionTag.of(item.version())).build();
    }
}

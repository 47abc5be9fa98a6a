package pl.pytajnik.server.bank;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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
    private final FindingItems finding;
    private final WritingItem writing;
    private final EditingItem editing;
    private final FilingItems filing;
    private final Caller caller;

    public ItemsResource(
            Items items,
            FindingItems finding,
            WritingItem writing,
            EditingItem editing,
            FilingItems filing,
            Caller caller) {
        this.items = items;
        this.finding = finding;
        this.writing = writing;
        this.filing = filing;
        this.editing = editing;
        this.caller = caller;
    }

    @GET
    public Page<ItemView> list(@BeanParam @Valid ItemFilter filter, @BeanParam @Valid PageQuery page) {
        return Page.of(finding.by(caller.id(), filter, page), page, CurrentItem::id, ItemView::of);
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

    @POST
    @Path("/tags")
    public void tag(@NotNull @Valid TagChange change) {
        filing.tag(caller.id(), change);
    }

    @PUT
    @Path("/{id}/archive")
    public ItemView archive(@PathParam("id") UUID id) {
        return filing.archive(caller.id(), id);
    }

    @DELETE
    @Path("/{id}/archive")
    public ItemView bringBack(@PathParam("id") UUID id) {
        return filing.bringBack(caller.id(), id);
    }

    private static RestResponse<ItemView> tagged(ItemView item) {
        return ResponseBuilder.ok(item).tag(VersionTag.of(item.revision())).build();
    }
}

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

    /** Find items in the bank. Newest first; all filters that are given hold together. */
    @GET
    public Page<ItemView> list(@BeanParam @Valid ItemFilter filter, @BeanParam @Valid PageQuery page) {
        return Page.of(finding.by(caller.id(), filter, page), page, CurrentItem::id, ItemView::of);
    }

    /**
     * Write an item by hand. With an {@code answer} of one of six types, or shortly by {@code format}, {@code key},
     * {@code accepted} and {@code distractors}.
     */
    @POST
    @ResponseStatus(201)
    public ItemView write(@NotNull @Valid NewItem item) {
        return writing.by(caller.id(), item);
    }

    /** Read an item. Its newest version, with its ETag for editing it. */
    @GET
    @Path("/{id}")
    public RestResponse<ItemView> one(@PathParam("id") UUID id) {
        return tagged(ItemView.of(items.owned(id, caller.id())));
    }

    /**
     * Edit an item. Makes a new version of it, which quizzes take when they are published next; editions keep theirs.
     * Tags alone are changed at {@code /items/tags}.
     */
    @PUT
    @Path("/{id}")
    public RestResponse<ItemView> edit(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid NewItem item) {
        return tagged(editing.by(caller.id(), id, ifMatch, item));
    }

    /** Tag many items at once. Adds and removes tags of all of them or of none. */
    @POST
    @Path("/tags")
    public void tag(@NotNull @Valid TagChange change) {
        filing.tag(caller.id(), change);
    }

    /** Archive an item. It leaves the lists and enters no quiz; quizzes and editions that have it keep it. */
    @PUT
    @Path("/{id}/archive")
    public ItemView archive(@PathParam("id") UUID id) {
        return filing.archive(caller.id(), id);
    }

    /** Bring an item back from the archive. */
    @DELETE
    @Path("/{id}/archive")
    public ItemView bringBack(@PathParam("id") UUID id) {
        return filing.bringBack(caller.id(), id);
    }

    private static RestResponse<ItemView> tagged(ItemView item) {
        return ResponseBuilder.ok(item).tag(VersionTag.of(item.revision())).build();
    }
}

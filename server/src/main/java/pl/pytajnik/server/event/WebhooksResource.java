package pl.pytajnik.server.event;

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

/** Addresses that are called when something happens. */
@Path("/api/v1/webhooks")
@RolesAllowed(Role.TEACHERS)
public class WebhooksResource {
    private final Webhooks webhooks;
    private final KeepingWebhooks keeping;
    private final Caller caller;

    public WebhooksResource(Webhooks webhooks, KeepingWebhooks keeping, Caller caller) {
        this.webhooks = webhooks;
        this.keeping = keeping;
        this.caller = caller;
    }

    /** Register a webhook. The answer shows the secret that deliveries are signed with, once. */
    @POST
    @ResponseStatus(201)
    public WebhookWithSecret make(@NotNull @Valid NewWebhook webhook) {
        return keeping.make(caller.id(), webhook);
    }

    /** List one's webhooks. Newest first, without their secrets. */
    @GET
    public Page<WebhookView> list(@BeanParam @Valid PageQuery page) {
        return Page.of(webhooks.newestFirst(caller.id(), page), page, Webhook::id, WebhookView::of);
    }

    /** Read a webhook. With its ETag, for changing it. */
    @GET
    @Path("/{id}")
    public RestResponse<WebhookView> one(@PathParam("id") UUID id) {
        return tagged(WebhookView.of(webhooks.owned(id, caller.id())));
    }

    /** Change a webhook. It is called again if it had been given up, and gets what happened meanwhile. */
    @PUT
    @Path("/{id}")
    public RestResponse<WebhookView> change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NewWebhook webhook) {
        return tagged(keeping.change(caller.id(), id, ifMatch, webhook));
    }

    /** Remove a webhook. Nothing is sent to it any more, and its deliveries are forgotten. */
    @DELETE
    @Path("/{id}")
    public void forget(@PathParam("id") UUID id) {
        keeping.forget(caller.id(), id);
    }

    /** Replace a webhook's secret. The answer shows the new one, once; from now on deliveries are signed with it. */
    @POST
    @Path("/{id}/secret")
    public WebhookWithSecret rotateSecret(@PathParam("id") UUID id) {
        return keeping.rotateSecret(caller.id(), id);
    }

    /** Try a webhook out. Sends an event of type {@code webhook.ping}; its delivery tells what became of it. */
    @POST
    @Path("/{id}/pings")
    @ResponseStatus(201)
    public DeliveryView ping(@PathParam("id") UUID id) {
        return keeping.ping(caller.id(), id);
    }

    private static RestResponse<WebhookView> tagged(WebhookView webhook) {
        return ResponseBuilder.ok(webhook).tag(VersionTag.of(webhook.version())).build();
    }
}

package pl.pytajnik.server.event;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import pl.pytajnik.server.platform.Caller;
import pl.pytajnik.server.platform.Page;
import pl.pytajnik.server.platform.PageQuery;
import pl.pytajnik.server.platform.Role;

/** What was sent to a webhook, and sending it again. */
@Path("/api/v1/webhooks/{id}/deliveries")
@RolesAllowed(Role.TEACHERS)
public class DeliveriesResource {
    private final Webhooks webhooks;
    private final WebhookDeliveries deliveries;
    private final ReplayingDelivery replaying;
    private final Caller caller;

    public DeliveriesResource(
            Webhooks webhooks, WebhookDeliveries deliveries, ReplayingDelivery replaying, Caller caller) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.replaying = replaying;
        this.caller = caller;
    }

    /** List what was sent to a webhook. Newest first, each with how often it was tried and what was answered. */
    @GET
    public Page<DeliveryView> list(@PathParam("id") UUID id, @BeanParam @Valid PageQuery page) {
        Webhook webhook = webhooks.owned(id, caller.id());
        return Page.of(deliveries.newestFirst(webhook.id(), page), page, DeliveryView::id, view -> view);
    }

    /** Send a delivery again. The same event with the same id, whether it was delivered or not; it is tried at once. */
    @POST
    @Path("/{deliveryId}/replays")
    public DeliveryView replay(@PathParam("id") UUID id, @PathParam("deliveryId") UUID deliveryId) {
        return replaying.by(caller.id(), id, deliveryId);
    }
}

package pl.pytajnik.server.event;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import pl.pytajnik.server.platform.PageQuery;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;

/** All deliveries to all webhooks. */
@ApplicationScoped
public class WebhookDeliveries implements PanacheRepositoryBase<WebhookDelivery, UUID> {
    private static final String DUE = """
            select d.* from webhook_delivery d join webhook w on w.id = d.webhook_id
            where d.state = 'PENDING' and d.next_at <= :now and w.state = 'ACTIVE'
            order by d.next_at, d.id limit :most for update of d skip locked""";

    /** Those whose time has come, each for one node only: what another has just taken is passed over. */
    List<WebhookDelivery> due(Instant now, int most) {
        return getSession()
                .createNativeQuery(DUE, WebhookDelivery.class)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList();
    }

    List<DeliveryView> newestFirst(UUID webhook, PageQuery page) {
        return getEntityManager()
                .createQuery(
                        "select d, e.type from WebhookDelivery d join Event e on e.id = d.eventId"
                                + " where d.webhookId = ?1 and d.id < ?2 order by d.id desc",
                        Object[].class)
                .setParameter(1, webhook)
                .setParameter(2, page.before())
                .setMaxResults(page.fetch())
                .getResultList()
                .stream()
                .map(row -> DeliveryView.of((WebhookDelivery) row[0], (String) row[1]))
                .toList();
    }

    WebhookDelivery of(UUID webhook, UUID id) {
        return find("id = ?1 and webhookId = ?2", id, webhook)
                .firstResultOptional()
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }
}

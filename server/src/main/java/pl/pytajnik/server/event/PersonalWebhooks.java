package pl.pytajnik.server.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import pl.pytajnik.server.account.Erasure;
import pl.pytajnik.server.account.PersonalData;

/** The addresses a teacher has called, and the feed of what happened; both go. */
@ApplicationScoped
class PersonalWebhooks implements PersonalData {
    private final EntityManager database;

    PersonalWebhooks(EntityManager database) {
        this.database = database;
    }

    @Override
    public String section() {
        return "webhooks";
    }

    @Override
    public Stream<?> of(UUID account) {
        return database.createQuery(
                        "select id, url, createdAt from Webhook where ownerId = ?1 order by id", WebhookRow.class)
                .setParameter(1, account)
                .getResultStream();
    }

    @Override
    public void erase(Erasure erasure) {
        Stream.of("Webhook", "Event")
                .forEach(entity -> database.createQuery("delete from " + entity + " where ownerId = ?1")
                        .setParameter(1, erasure.account())
                        .executeUpdate());
    }

    record WebhookRow(UUID id, String url, Instant createdAt) {}
}

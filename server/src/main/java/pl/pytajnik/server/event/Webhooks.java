package pl.pytajnik.server.event;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import pl.pytajnik.server.platform.PageQuery;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;

/** The webhooks of all teachers. */
@ApplicationScoped
public class Webhooks implements PanacheRepositoryBase<Webhook, UUID> {
    Webhook owned(UUID id, UUID teacher) {
        return ownedWith(LockModeType.NONE, id, teacher);
    }

    Webhook ownedForChange(UUID id, UUID teacher) {
        return ownedWith(LockModeType.PESSIMISTIC_WRITE, id, teacher);
    }

    List<Webhook> newestFirst(UUID teacher, PageQuery page) {
        return find("ownerId = ?1 and id < ?2 order by id desc", teacher, page.before())
                .page(0, page.fetch())
                .list();
    }

    /** Paused ones too: what happens meanwhile waits for them. A teacher has few. */
    List<Webhook> wanting(UUID teacher, EventType type) {
        return list("ownerId", teacher).stream()
                .filter(webhook -> webhook.wants(type))
                .toList();
    }

    private Webhook ownedWith(LockModeType lock, UUID id, UUID teacher) {
        return find("id = ?1 and ownerId = ?2", id, teacher)
                .withLock(lock)
                .firstResultOptional()
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }
}

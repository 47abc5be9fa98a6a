package pl.pytajnik.server.platform.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pytajnik.server.platform.PageQuery;

@ApplicationScoped
class AuditEntries implements PanacheRepositoryBase<AuditEntry, UUID> {
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    List<AuditEntry> newestFirst(AuditFilter filter, PageQuery page) {
        return find(
                        """
                        id < ?1 and (?2 is null or actorId = ?2) and (?3 is null or action = ?3) and at >= ?4 and at < ?5
                        order by id desc""",
                        page.before(),
                        filter.actor,
                        filter.action,
                        Optional.ofNullable(filter.from).orElse(Instant.EPOCH),
                        Optional.ofNullable(filter.to).orElse(LATEST))
                .page(0, page.fetch())
                .list();
    }

    /** Natively, for to the application an entry never changes. */
    void forgetAddresses(UUID actor) {
        getEntityManager()
                .createNativeQuery("update audit_entry set address = null where actor_id = :actor")
                .setParameter("actor", actor)
                .executeUpdate();
    }
}

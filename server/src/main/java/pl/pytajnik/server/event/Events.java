package pl.pytajnik.server.event;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The events of all teachers. Ids and sequences are taken before a transaction commits, so in their order a slow
 * transaction's event would appear behind a reader's back; positions are given after commit, by one reader at a time, so
 * that whoever has seen one has been able to see all below it.
 */
@ApplicationScoped
public class Events implements PanacheRepositoryBase<Event, UUID> {
    private static final long NUMBERING = 0x70_79_74_61L;
    private static final int AT_ONCE = 10_000;
    private static final String NUMBER = """
            update event set position = numbered.position
            from (select id, nextval('event_position') as position
                  from (select id from event where position is null order by id limit :most) as oldest) as numbered
            where numbered.id = event.id""";

    /** Gives a position to each event that was committed and has none. */
    @Transactional(TxType.REQUIRES_NEW)
    void number() {
        if (count("position is null") == 0) {
            return;
        }
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(:numbering)", Object.class)
                .setParameter("numbering", NUMBERING)
                .getSingleResult();
        getEntityManager()
                .createNativeQuery(NUMBER)
                .setParameter("most", AT_ONCE)
                .executeUpdate();
    }

    /** Oldest first. */
    List<Event> after(long position, UUID owner, List<EventType> types, int most) {
        List<EventType> wanted = types.isEmpty() ? List.of(EventType.values()) : types;
        return find(
                        "ownerId = ?1 and position > ?2 and type in ?3 order by position",
                        owner,
                        position,
                        wanted.stream().map(EventType::wire).toList())
                .page(0, most)
                .list();
    }

    /** @return how many were forgotten, at most a batch */
    @Transactional
    int forgetBefore(Instant time) {
        return getEntityManager()
                .createNativeQuery("delete from event where id in"
                        + " (select id from event where happened_at < :time order by happened_at limit :most)")
                .setParameter("time", time)
                .setParameter("most", AT_ONCE)
                .executeUpdate();
    }
}

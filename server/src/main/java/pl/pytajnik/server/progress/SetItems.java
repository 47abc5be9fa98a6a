package pl.pytajnik.server.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pytajnik.server.bank.Kind;

/** The items of what is open in classes, but none that a teacher has voided; each in the newest version that is asked or marks. */
@ApplicationScoped
class SetItems {
    private static final String STANDING =
            "r.revision = (select max(q.revision) from Ruling q where q.editionId = r.editionId and q.itemId = r.itemId)";
    private static final String PUBLISHED = """
            select a.classroomId, v.itemId, v.version, v.kind from Assignment a
            join Edition e on e.id = a.editionId join e.items i
            join ItemVersion v on v.itemId = i.itemId and v.version = i.version
            where a.classroomId in ?1 and (a.opensAt is null or a.opensAt <= ?2)
                and not exists (select 1 from Ruling r where r.editionId = e.id and r.itemId = i.itemId
                    and r.decision = VOIDED and\s""" + STANDING + ")";
    private static final String REKEYED = """
            select a.classroomId, v.itemId, v.version, v.kind from Assignment a
            join Ruling r on r.editionId = a.editionId
            join ItemVersion v on v.itemId = r.itemId and v.version = r.version
            where a.classroomId in ?1 and (a.opensAt is null or a.opensAt <= ?2) and r.decision = REKEYED and\s""" + STANDING;

    private final EntityManager database;
    private final Clock clock;

    SetItems(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** In as many statements for much as for little. */
    List<SetItem> in(Collection<UUID> classrooms) {
        Map<UUID, List<Row>> byItem = Stream.of(PUBLISHED, REKEYED)
                .flatMap(query -> database.createQuery(query, Row.class)
                        .setParameter(1, classrooms)
                        .setParameter(2, clock.instant())
                        .getResultStream())
                .collect(Collectors.groupingBy(Row::itemId));
        Map<UUID, List<String>> tags = tags(byItem.keySet());
        return byItem.values().stream()
                .map(rows -> SetItem.of(rows, tags.getOrDefault(rows.get(0).itemId(), List.of())))
                .toList();
    }

    /** As their owner wrote them, by item. */
    private Map<UUID, List<String>> tags(Collection<UUID> items) {
        return database.createQuery("select i.id, i.tags from Item i where i.id in ?1", Tagged.class)
                .setParameter(1, items)
                .getResultStream()
                .collect(Collectors.toMap(Tagged::id, Tagged::tags));
    }

    /** An item in one version, set to a class. */
    record Row(UUID classroomId, UUID itemId, int version, Kind kind) {}

    record Tagged(UUID id, List<String> tags) {}

    /** @param classrooms those it is set to, of those that were asked for */
    record SetItem(UUID itemId, int version, Kind kind, Set<UUID> classrooms, List<String> tags) {
        private static SetItem of(List<Row> rows, List<String> tags) {
            Row newest =
                    rows.stream().max(Comparator.comparingInt(Row::version)).orElseThrow();
            return new SetItem(
                    newest.itemId(),
                    newest.version(),
                    newest.kind(),
                    rows.stream().map(Row::classroomId).collect(Collectors.toSet()),
                    tags);
        }
    }
}

package pl.pytajnik.server.progress;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.pytajnik.server.progress.Remembered.RememberedId;

/** What all students remember of all items. */
@ApplicationScoped
class Memories implements PanacheRepositoryBase<Remembered, RememberedId> {
    /** By item. */
    Map<UUID, Remembered> of(UUID student) {
        return byItem(list("id.studentId", student));
    }

    Map<RememberedId, Remembered> of(Collection<UUID> students, Collection<UUID> items) {
        return list("id.studentId in ?1 and id.itemId in ?2", students, items).stream()
                .collect(Collectors.toMap(one -> one.id, Function.identity()));
    }

    List<Remembered> of(Collection<UUID> students) {
        return list("id.studentId in ?1", students);
    }

    private static Map<UUID, Remembered> byItem(List<Remembered> all) {
        return all.stream().collect(Collectors.toMap(Remembered::itemId, Function.identity()));
    }
}

package pl.pytajnik.server.quiz;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.pytajnik.server.platform.PageQuery;
import pl.pytajnik.server.quiz.Extension.ExtensionId;

/** What single students have been granted. */
@ApplicationScoped
public class Extensions implements PanacheRepositoryBase<Extension, ExtensionId> {
    public Optional<Extension> of(UUID assignment, UUID student) {
        return findByIdOptional(new ExtensionId(assignment, student));
    }

    /** One student's, by assignment. */
    Map<UUID, Extension> of(Collection<UUID> assignments, UUID student) {
        return list("id.studentId = ?1 and id.assignmentId in ?2", student, assignments).stream()
                .collect(Collectors.toMap(Extension::assignmentId, Function.identity()));
    }

    /** All of an assignment, by student. */
    Map<UUID, Extension> of(UUID assignment) {
        return list("id.assignmentId", assignment).stream()
                .collect(Collectors.toMap(Extension::studentId, Function.identity()));
    }

    /** The latest deadlines anybody has been granted, by assignment; those without are left out. */
    Map<UUID, Instant> latest(Collection<UUID> assignments) {
        return getEntityManager()
                .createQuery("""
                        select id.assignmentId, max(dueAt) from Extension
                        where id.assignmentId in ?1 and dueAt is not null group by id.assignmentId""", Latest.class)
                .setParameter(1, assignments)
                .getResultStream()
                .collect(Collectors.toMap(Latest::assignmentId, Latest::dueAt));
    }

    List<Extension> page(UUID assignment, PageQuery query) {
        return find("id.assignmentId = ?1 and id.studentId < ?2 order by id.studentId desc", assignment, query.before())
                .page(0, query.fetch())
                .list();
    }

    record Latest(UUID assignmentId, Instant dueAt) {}
}

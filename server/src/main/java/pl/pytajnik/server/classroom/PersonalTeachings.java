package pl.pytajnik.server.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.account.Erasure;
import pl.pytajnik.server.account.PersonalData;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;

/** The classes somebody teaches. Whoever owns one that goes on answers for its students and cannot just vanish. */
@ApplicationScoped
class PersonalTeachings implements PersonalData {
    private final EntityManager database;

    PersonalTeachings(EntityManager database) {
        this.database = database;
    }

    @Override
    public String section() {
        return "classrooms";
    }

    @Override
    public Stream<?> of(UUID account) {
        return database.createQuery("""
                        select c.id, c.name, t.since, c.archivedAt
                        from Teaching t join Classroom c on c.id = t.id.classroomId
                        where t.id.teacherId = ?1 order by t.since""", TeachingRow.class)
                .setParameter(1, account)
                .getResultStream();
    }

    /** @throws Problem 409 while a class of the account's own goes on */
    @Override
    public void erase(Erasure erasure) {
        List<String> goingOn = database.createQuery(
                        "select name from Classroom where teacherId = ?1 and archivedAt is null order by name",
                        String.class)
                .setParameter(1, erasure.account())
                .setMaxResults(10)
                .getResultList();
        if (!goingOn.isEmpty()) {
            throw Problem.of(ProblemCode.CLASSROOMS_GO_ON, String.join(", ", goingOn));
        }
        database.createQuery("delete from Teaching where id.teacherId = ?1")
                .setParameter(1, erasure.account())
                .executeUpdate();
    }

    record TeachingRow(
            UUID id, String name, Instant since, @Nullable Instant archivedAt) {}
}

package pl.pytajnik.server.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.account.Erasure;
import pl.pytajnik.server.account.PersonalData;

/** What a student was given instead of an assignment's own times. */
@ApplicationScoped
class PersonalExtensions implements PersonalData {
    private final EntityManager database;

    PersonalExtensions(EntityManager database) {
        this.database = database;
    }

    @Override
    public String section() {
        return "extensions";
    }

    @Override
    public Stream<?> of(UUID account) {
        return database.createQuery("""
                        select id.assignmentId, dueAt, timeLimitSeconds, maxAttempts, grantedAt
                        from Extension where id.studentId = ?1 order by grantedAt""", ExtensionRow.class)
                .setParameter(1, account)
                .getResultStream();
    }

    @Override
    public void erase(Erasure erasure) {
        database.createQuery("delete from Extension where id.studentId = ?1")
                .setParameter(1, erasure.account())
                .executeUpdate();
    }

    record ExtensionRow(
            UUID assignmentId,
            @Nullable Instant dueAt,
            @Nullable Integer timeLimitSeconds,
            @Nullable Integer maxAttempts,
            Instant grantedAt) {}
}

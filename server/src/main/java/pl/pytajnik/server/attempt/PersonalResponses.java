package pl.pytajnik.server.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.account.Erasure;
import pl.pytajnik.server.account.PersonalData;

/** What a student answered. {@link PersonalAttempts} erases it. */
@ApplicationScoped
class PersonalResponses implements PersonalData {
    private final EntityManager database;

    PersonalResponses(EntityManager database) {
        this.database = database;
    }

    @Override
    public String section() {
        return "responses";
    }

    @Override
    public Stream<?> of(UUID account) {
        return database.createQuery("""
                        select r.attemptId, r.itemId, r.sequence, r.choiceId, r.choiceIds, r.text, r.answeredAt, r.elapsedMillis, r.receivedAt, r.late
                        from Response r join Attempt a on a.id = r.attemptId
                        where a.studentId = ?1 order by r.receivedAt, r.id""", ResponseRow.class)
                .setParameter(1, account)
                .setHint(HibernateHints.HINT_FETCH_SIZE, 500)
                .getResultStream();
    }

    @Override
    public void erase(Erasure erasure) {
        // with the attempts
    }

    record ResponseRow(
            UUID attemptId,
            UUID itemId,
            int sequence,
            @Nullable UUID choiceId,
            @Nullable List<UUID> choiceIds,
            @Nullable String text,
            Instant answeredAt,
            @Nullable Long elapsedMillis,
            Instant receivedAt,
            boolean late) {}
}

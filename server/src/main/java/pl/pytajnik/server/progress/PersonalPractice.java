package pl.pytajnik.server.progress;

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

/**
 * What a student practised; states of memory follow from it and are not listed. Of graded attempts only that and when, for
 * a grade here would tell what may not be released there.
 */
@ApplicationScoped
class PersonalPractice implements PersonalData {
    private static final List<String> TABLES = List.of("memory", "review", "practice_session");

    private final EntityManager database;

    PersonalPractice(EntityManager database) {
        this.database = database;
    }

    @Override
    public String section() {
        return "reviews";
    }

    @Override
    public Stream<?> of(UUID account) {
        return database.createQuery("""
                        select id, itemId, attemptId, case when attemptId is null then fraction end, reviewedAt
                        from Review where studentId = ?1 order by reviewedAt, id""", ReviewRow.class)
                .setParameter(1, account)
                .setHint(HibernateHints.HINT_FETCH_SIZE, 500)
                .getResultStream();
    }

    @Override
    public void erase(Erasure erasure) {
        TABLES.forEach(table -> database.createNativeQuery("delete from " + table + " where student_id = :account")
                .setParameter("account", erasure.account())
                .executeUpdate());
    }

    record ReviewRow(
            UUID id,
            UUID itemId,
            @Nullable UUID attemptId,
            @Nullable Double fraction,
            Instant reviewedAt) {}
}

package pl.pytajnik.server.progress;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The log of all reviews. */
@ApplicationScoped
class Reviews implements PanacheRepositoryBase<Review, UUID> {
    private static final String BEHIND = """
            from score s join attempt t on t.id = s.attempt_id join response r on r.id = s.response_id
            left join review v on v.attempt_id = s.attempt_id and v.item_id = s.item_id
            where t.student_id in :students and t.state = 'SUBMITTED'
                and (v.id is null or v.fraction <> s.fraction or v.voided <> s.voided)""";

    private static final String LEARN = """
            insert into review
                (id, student_id, item_id, attempt_id, grade, fraction, voided, reviewed_at, recorded_at)
            select cast(md5(cast(s.attempt_id as text) || cast(s.item_id as text)) as uuid), s.student_id, s.item_id,
                s.attempt_id, case when s.correct then 'GOOD' else 'AGAIN' end, s.fraction, s.voided, r.answered_at,
                cast(:now as timestamptz)
            """;
    private static final String AGAIN = """
             on conflict (attempt_id, item_id) do update
                set grade = excluded.grade, fraction = excluded.fraction, voided = excluded.voided
            returning student_id, item_id""";

    /** Those of which memory is made. */
    List<Review> oldestFirst(Collection<UUID> students, Collection<UUID> items) {
        return list("studentId in ?1 and itemId in ?2 and not voided order by reviewedAt, id", students, items);
    }

    Map<UUID, Review> withIds(Collection<UUID> ids) {
        return list("id in ?1", ids).stream().collect(Collectors.toMap(review -> review.id, Function.identity()));
    }

    /** Those of the students who have submitted attempts that are not in the log, or were graded again since. */
    List<UUID> withUnlearntAttempts(Collection<UUID> students) {
        List<?> behind = getEntityManager()
                .createNativeQuery("select distinct t.student_id " + BEHIND, UUID.class)
                .setParameter("students", students)
                .getResultList();
        return behind.stream().map(UUID.class::cast).toList();
    }

    /** Items that were answered in a practice session. */
    List<UUID> answeredIn(UUID session) {
        return getEntityManager()
                .createQuery("select distinct itemId from Review where sessionId = ?1 order by itemId", UUID.class)
                .setParameter(1, session)
                .getResultList();
    }

    /**
     * Puts the answers of submitted attempts into the log, each once, and has those follow that were graded again. Who holds
     * the students' turn calls it.
     *
     * @return which items of which students have new or other reviews
     */
    List<Looked> learn(Collection<UUID> students, Instant now) {
        List<?> looked = getEntityManager()
                .createNativeQuery(LEARN + BEHIND + AGAIN, Looked.class)
                .setParameter("students", students)
                .setParameter("now", now.toString())
                .getResultList();
        return looked.stream().map(Looked.class::cast).toList();
    }

    /** A student looked at an item. */
    record Looked(UUID studentId, UUID itemId) {}
}

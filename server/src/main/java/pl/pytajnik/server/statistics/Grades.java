package pl.pytajnik.server.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import pl.pytajnik.server.platform.PageQuery;
import pl.pytajnik.server.quiz.Ruling;

/** Reads grades part by part, and writes what a ruling makes of them. */
@ApplicationScoped
class Grades {
    /** So many attempts are read and marked at a time. */
    static final int BATCH = 500;

    private static final String SUBMITTED = """
            select t.id, t.assignment_id, t.student_id, n.nickname,
                t.score, t.max_score,
                coalesce(sum(o.points * o.fraction), 0), coalesce(sum(o.points), 0),
                s.points, s.fraction, s.remark, s.voided
            from assignment a join attempt t on t.assignment_id = a.id
            join score s on s.attempt_id = t.id and s.item_id = :item
            left join score o on o.attempt_id = t.id and o.item_id <> :item and not o.voided
            left join enrolment n on n.classroom_id = a.classroom_id and n.student_id = t.student_id
            where a.edition_id = :edition and t.state = 'SUBMITTED' and t.id > :after
            group by t.id, n.nickname, s.points, s.fraction, s.remark, s.voided order by t.id limit :batch""";
    private static final String SCORES = """
            update score set fraction = g.fraction_after, remark = g.remark_after, voided = g.voided_after
            from regrade g where g.ruling_id = :ruling and score.attempt_id = g.attempt_id and score.item_id = :item""";
    private static final String ATTEMPTS = """
            update attempt set score = g.score_after, max_score = g.max_after
            from regrade g where g.ruling_id = :ruling and attempt.id = g.attempt_id""";

    private static final String CHANGES = """
            select t.studentId, n.nickname, t.assignmentId, t.id,
                new pl.pytajnik.server.statistics.Points(g.scoreBefore, g.maxBefore),
                new pl.pytajnik.server.statistics.Points(g.scoreAfter, g.maxAfter)
            from Regrade g join Attempt t on t.id = g.id.attemptId join Assignment a on a.id = t.assignmentId
            left join Enrolment n on n.classroomId = a.classroomId and n.studentId = t.studentId
            where g.id.rulingId = ?1 and t.id < ?2
                and (a.editionId in (select e.id from Edition e where e.ownerId = ?3)
                    or a.classroomId in (select c.id.classroomId from Teaching c where c.id.teacherId = ?3))
            order by t.id desc""";

    private final EntityManager database;

    Grades(EntityManager database) {
        this.database = database;
    }

    /** Submitted attempts of an edition that have the item, by id. */
    List<Graded> after(UUID attemptId, UUID editionId, UUID itemId) {
        List<?> rows = database.createNativeQuery(SUBMITTED, Graded.class)
                .setParameter("after", attemptId)
                .setParameter("edition", editionId)
                .setParameter("item", itemId)
                .setParameter("batch", BATCH)
                .getResultList();
        return rows.stream().map(Graded.class::cast).toList();
    }

    /** Whom a ruling changed, by attempt, latest first; to a teacher who does not own the edition, in their classes. */
    List<GradeChange> changes(UUID rulingId, UUID teacher, PageQuery page) {
        return database.createQuery(CHANGES, GradeChange.class)
                .setParameter(1, rulingId)
                .setParameter(2, page.before())
                .setParameter(3, teacher)
                .setMaxResults(page.fetch())
                .getResultList();
    }

    /** Keeps what there was before; {@link #apply} comes when all are kept. */
    void keep(List<Regrade> regrades) {
        regrades.forEach(database::persist);
        database.flush();
        database.clear();
    }

    void apply(Ruling ruling) {
        database.createNativeQuery(SCORES)
                .setParameter("ruling", ruling.id())
                .setParameter("item", ruling.itemId())
                .executeUpdate();
        database.createNativeQuery(ATTEMPTS).setParameter("ruling", ruling.id()).executeUpdate();
    }
}

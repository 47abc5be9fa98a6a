package pl.pytajnik.server.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Counts over the scores of submitted attempts. */
@ApplicationScoped
class Tallies {
    private static final String COUNTS =
            "select s.studentId, s.kind, count(s.responseId), count(case when s.correct then 1 end) ";

    private final EntityManager database;

    Tallies(EntityManager database) {
        this.database = database;
    }

    /** Of everything a student has done. */
    List<KindTally> of(UUID student) {
        return database.createQuery(
                        COUNTS + "from Score s where s.studentId = ?1 and not s.voided group by s.studentId, s.kind",
                        KindTally.class)
                .setParameter(1, student)
                .getResultList();
    }

    /** Of what students have done in one classroom. */
    List<KindTally> of(Collection<UUID> students, UUID classroomId) {
        return database.createQuery(COUNTS + """
                                from Score s join Attempt t on t.id = s.id.attemptId
                                join Assignment a on a.id = t.assignmentId
                                where a.classroomId = ?1 and s.studentId in ?2 and not s.voided
 group by s.studentId, s.kind""", KindTally.class)
                .setParameter(1, classroomId)
                .setParameter(2, students)
                .getResultList();
    }
}

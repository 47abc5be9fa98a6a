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

    /** Of what a student has done, without these assignments. */
    List<KindTally> of(UUID student, Collection<UUID> withheld) {
        return database.createQuery(COUNTS + """
                                from Score s join Attempt t on t.id = s.id.attemptId
                                where s.studentId = ?1 and not s.voided and t.assignmentId not in ?2
                                group by s.studentId, s.kind""", KindTally.class)
                .setParameter(1, student)
                .setParameter(2, withheld)
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

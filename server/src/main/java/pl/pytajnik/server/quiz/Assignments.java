package pl.pytajnik.server.quiz;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import pl.pytajnik.server.platform.PageQuery;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;

/** The assignments of all classrooms. */
@ApplicationScoped
public class Assignments implements PanacheRepositoryBase<Assignment, UUID> {
    private static final String TAUGHT =
            "classroomId in (select t.id.classroomId from Teaching t where t.id.teacherId = ?2)";

    /** An assignment to a class the teacher owns or teaches too; another's is not found. */
    public Assignment taught(UUID id, UUID teacher) {
        return taughtWith(LockModeType.NONE, id, teacher);
    }

    /** As {@link #taught}, held until the transaction ends: nobody starts an attempt meanwhile. */
    Assignment taughtForChange(UUID id, UUID teacher) {
        return taughtWith(LockModeType.PESSIMISTIC_WRITE, id, teacher);
    }

    private Assignment taughtWith(LockModeType lock, UUID id, UUID teacher) {
        return find("id = ?1 and " + TAUGHT, id, teacher)
                .withLock(lock)
                .firstResultOptional()
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    List<Assignment> newestFirst(UUID teacher, PageQuery page) {
        return find("id < ?1 and " + TAUGHT + " order by id desc", page.before(), teacher)
                .page(0, page.fetch())
                .list();
    }

    public Assignment withId(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    /** For one who starts an attempt: it does not change until the transaction ends. Others may start too. */
    public Assignment started(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ).orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    /** The newest graded ones of a class, {@code most} at most. */
    public List<Assignment> graded(UUID classroomId, int most) {
        return find("classroomId = ?1 and mode = GRADED order by id desc", classroomId)
                .page(0, most)
                .list();
    }

    /** Those open in these classrooms that may keep answers from students: graded ones, and whose answers are not free at once. */
    public List<Assignment> keepingAnswers(Collection<UUID> classroomIds, Instant now) {
        return list("""
                classroomId in ?1 and (opensAt is null or opensAt <= ?2)
                and (mode = GRADED or answersRelease.when <> AFTER_SUBMISSION)""", classroomIds, now);
    }

    /** Those open in these classrooms whose feedback is not free at once. */
    public List<Assignment> keepingFeedback(Collection<UUID> classroomIds, Instant now) {
        return list("""
                classroomId in ?1 and (opensAt is null or opensAt <= ?2)
                and feedbackRelease.when <> AFTER_SUBMISSION""", classroomIds, now);
    }

    /** What is set to any of these classrooms, newest first. */
    public List<Assignment> setTo(Collection<UUID> classroomIds, PageQuery page) {
        return find("classroomId in ?1 and id < ?2 order by id desc", classroomIds, page.before())
                .page(0, page.fetch())
                .list();
    }
}

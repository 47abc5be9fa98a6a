package pl.pytajnik.server.attempt;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;

/** The attempts of all students. */
@ApplicationScoped
public class Attempts implements PanacheRepositoryBase<Attempt, UUID> {
    private static final String EXPIRED = "state = OPEN and endsAt < ?1 and (settlesAt is null or settlesAt < ?1) and ";

    /** The student's own attempt, held until the transaction ends: whatever happens to an attempt happens in turn. */
    Attempt ownedForChange(UUID id, UUID student) {
        return find("id = ?1 and studentId = ?2", id, student)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    /** One student starts one attempt at a time, on however many devices and servers. */
    void waitForTurn(UUID student) {
        getEntityManager()
                .createNativeQuery("select 1 from account where id = ?1 for no key update", Integer.class)
                .setParameter(1, student)
                .getResultList();
    }

    /** Whose attempt has this id. Only that much, so that nothing is read before the attempt is held. */
    Optional<Holder> holder(UUID id) {
        return getEntityManager()
                .createQuery("select studentId, assignmentId from Attempt where id = ?1", Holder.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst();
    }

    int used(UUID assignmentId, UUID student) {
        return Math.toIntExact(count("assignmentId = ?1 and studentId = ?2", assignmentId, student));
    }

    /** What a student has begun, by assignment, in the order of it; those without are left out. */
    Map<UUID, List<Attempt>> begun(Collection<UUID> assignmentIds, UUID student) {
        return list("assignmentId in ?1 and studentId = ?2 order by number", assignmentIds, student).stream()
                .collect(Collectors.groupingBy(Attempt::assignmentId));
    }

    List<Attempt> of(UUID assignmentId, Collection<UUID> students) {
        return list("assignmentId = ?1 and studentId in ?2 order by number", assignmentId, students);
    }

    /** What these students have submitted of these assignments. */
    List<Attempt> submitted(Collection<UUID> assignmentIds, Collection<UUID> students) {
        return list(
                "assignmentId in ?1 and studentId in ?2 and state = SUBMITTED order by number",
                assignmentIds,
                students);
    }

    /** Submitted ones of a student. */
    public int submitted(UUID student) {
        return Math.toIntExact(count("studentId = ?1 and state = SUBMITTED", student));
    }

    List<Attempt> expiredOfAssignment(UUID assignmentId, Instant endedBefore) {
        return held(EXPIRED + "assignmentId = ?2", endedBefore, assignmentId);
    }

    List<Attempt> expiredOfEdition(UUID editionId, Instant endedBefore) {
        return held(
                EXPIRED + "assignmentId in (select id from Assignment where editionId = ?2)", endedBefore, editionId);
    }

    List<Attempt> expiredOfStudent(UUID student, Instant endedBefore) {
        return held(EXPIRED + "studentId = ?2", endedBefore, student);
    }

    List<Attempt> expiredOfClassroom(UUID classroomId, Instant endedBefore) {
        return held(
                EXPIRED + "assignmentId in (select id from Assignment where classroomId = ?2)",
                endedBefore,
                classroomId);
    }

    List<Attempt> openOfAssignment(UUID assignmentId) {
        return find("state = OPEN and assignmentId = ?1 order by id", assignmentId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<Attempt> openOfStudent(UUID student, UUID classroomId) {
        return find(
                        "state = OPEN and studentId = ?1"
                                + " and assignmentId in (select id from Assignment where classroomId = ?2) order by id",
                        student,
                        classroomId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    private List<Attempt> held(String query, Instant endedBefore, UUID of) {
        return find(query + " order by id", endedBefore, of)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    record Holder(UUID studentId, UUID assignmentId) {}
}

package pl.pytajnik.server.classroom;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.pytajnik.server.platform.PageQuery;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;

@ApplicationScoped
public class Classrooms implements PanacheRepositoryBase<Classroom, UUID> {
    private static final String TAUGHT = "id in (select t.id.classroomId from Teaching t where t.id.teacherId = ?2)";

    /**
     * A class the teacher owns or teaches too.
     *
     * @throws Problem 404 when there is none, or it is another teacher's
     */
    public Classroom taught(UUID id, UUID teacher) {
        return taughtWith(LockModeType.NONE, id, teacher);
    }

    /**
     * As {@link #taught}, held until the transaction ends: changes to a class follow one another.
     *
     * @throws Problem 409 when the class is archived
     */
    public Classroom taughtForChange(UUID id, UUID teacher) {
        return requireGoingOn(taughtHeld(id, teacher));
    }

    /** As {@link #taughtForChange}, archived or not. */
    Classroom taughtHeld(UUID id, UUID teacher) {
        return taughtWith(LockModeType.PESSIMISTIC_WRITE, id, teacher);
    }

    /** The class of a student who changes something in it, held. That it is theirs, the caller checks. */
    Classroom heldForStudent(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .map(Classrooms::requireGoingOn)
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    private static Classroom requireGoingOn(Classroom classroom) {
        if (classroom.isArchived()) {
            throw Problem.of(ProblemCode.CLASSROOM_ARCHIVED);
        }
        return classroom;
    }

    /** For what only the owner may do. @throws Problem 403 to a co-teacher, 404 to anybody else */
    Classroom ownedForChange(UUID id, UUID teacher) {
        Classroom classroom = taughtForChange(id, teacher);
        if (!classroom.isOwnedBy(teacher)) {
            throw Problem.of(ProblemCode.OWNER_ONLY);
        }
        return classroom;
    }

    private Classroom taughtWith(LockModeType lock, UUID id, UUID teacher) {
        return find("id = ?1 and " + TAUGHT, id, teacher)
                .withLock(lock)
                .firstResultOptional()
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }

    JoinCode freeCode() {
        JoinCode code = JoinCode.random();
        return byCode(code).isPresent() ? freeCode() : code;
    }

    /** As {@link #byCode}, held until the transaction ends: one student after the other takes a place. */
    Optional<Classroom> heldByCode(JoinCode code) {
        return find("joinCode", code.text())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Optional<Classroom> byCode(JoinCode code) {
        return find("joinCode", code.text()).firstResultOptional();
    }

    List<Classroom> page(UUID teacher, boolean archived, PageQuery query) {
        String which = archived ? " and archivedAt is not null" : " and archivedAt is null";
        return find("id < ?1 and " + TAUGHT + which + " order by id desc", query.before(), teacher)
                .page(0, query.fetch())
                .list();
    }

    /** By id; ids that are not known are left out. */
    Map<UUID, Classroom> withIds(Collection<UUID> ids) {
        return list("id in ?1", ids).stream().collect(Collectors.toMap(Classroom::id, Function.identity()));
    }

    /** Names by id; ids that are not known are left out. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return list("id in ?1", ids).stream().collect(Collectors.toMap(Classroom::id, Classroom::name));
    }
}

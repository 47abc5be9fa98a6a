package pl.pytajnik.server.classroom;

import static pl.pytajnik.server.platform.problem.ProblemCode.NICKNAME_TAKEN;
import static pl.pytajnik.server.platform.problem.ProblemCode.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.classroom.CaringForStudents.StudentKey;
import pl.pytajnik.server.platform.PageQuery;
import pl.pytajnik.server.platform.problem.Problem;

@ApplicationScoped
public class Enrolments implements PanacheRepositoryBase<Enrolment, UUID> {
    private static final String GOING_ON =
            " and classroomId in (select c.id from Classroom c where c.archivedAt is null)";

    /** Whether a student is in a class, or was, and whether the class goes on. */
    public Optional<Seat> seat(UUID student, UUID classroom) {
        return getEntityManager()
                .createQuery("""
                        select e, c.archivedAt from Enrolment e join Classroom c on c.id = e.classroomId
                        where e.studentId = ?1 and c.id = ?2""", Seat.class)
                .setParameter(1, student)
                .setParameter(2, classroom)
                .getResultStream()
                .findFirst();
    }

    /** Ids of the classes a student is in and that go on. */
    public List<UUID> classroomsOf(UUID student) {
        return list("studentId = ?1 and leftAt is null" + GOING_ON, student).stream()
                .map(Enrolment::classroomId)
                .toList();
    }

    /** @throws Problem 404 when the student is not in the class */
    public Enrolment in(UUID classroom, UUID student) {
        return active(new StudentKey(classroom, student));
    }

    /** Per cent of extra time by class, of one student. */
    public Map<UUID, Integer> extraTime(UUID student) {
        return list("studentId", student).stream()
                .collect(Collectors.toMap(Enrolment::classroomId, Enrolment::extraTimePercent));
    }

    /** Per cent of extra time by student, in one class. */
    public Map<UUID, Integer> extraTime(UUID classroom, Collection<UUID> students) {
        return list("classroomId = ?1 and studentId in ?2", classroom, students).stream()
                .collect(Collectors.toMap(Enrolment::studentId, Enrolment::extraTimePercent));
    }

    /** The most per cent of extra time anybody has in a class, by class; those without students are left out. */
    public Map<UUID, Integer> mostExtraTime(Collection<UUID> classrooms) {
        return getEntityManager()
                .createQuery("""
                        select classroomId, max(extraTimePercent) from Enrolment
                        where classroomId in ?1 group by classroomId""", MostExtraTime.class)
                .setParameter(1, classrooms)
                .getResultStream()
                .collect(Collectors.toMap(MostExtraTime::classroomId, MostExtraTime::percent));
    }

    /** Ids of all classes a student is in or ever was in. */
    public List<UUID> everClassroomsOf(UUID student) {
        return list("studentId", student).stream().map(Enrolment::classroomId).toList();
    }

    /** @throws Problem 404 when the student is not in the class */
    Enrolment active(StudentKey key) {
        return ever(key).filter(enrolment -> enrolment.leftAt == null).orElseThrow(() -> Problem.of(NOT_FOUND));
    }

    /** A student who is in the class, or was. */
    Optional<Enrolment> ever(StudentKey key) {
        return find("classroomId = ?1 and studentId = ?2", key.classroomId(), key.studentId())
                .firstResultOptional();
    }

    /** Whether a student is in any class now, archived or not. */
    boolean isAnywhere(UUID student) {
        return count("studentId = ?1 and leftAt is null", student) > 0;
    }

    /** How many students a class has. */
    long size(UUID classroom) {
        return count("classroomId = ?1 and leftAt is null", classroom);
    }

    /** The classes a student is in, by the class's id, latest first. */
    List<Enrolment> pageOf(UUID student, PageQuery query) {
        return find(
                        "studentId = ?1 and leftAt is null and classroomId < ?2" + GOING_ON
                                + " order by classroomId desc",
                        student,
                        query.before())
                .page(0, query.fetch())
                .list();
    }

    /** Nicknames of a class by the student's id. */
    public Map<UUID, String> nicknames(UUID classroom, Collection<UUID> students) {
        return list("classroomId = ?1 and studentId in ?2", classroom, students).stream()
                .collect(Collectors.toMap(Enrolment::studentId, Enrolment::nickname));
    }

    /**
     * Asked before the database would refuse, whose refusal has the nickname in the log. The class is held.
     *
     * @throws Problem 409 when somebody else in the class has this nickname
     */
    void requireFree(StudentKey key, Nickname nickname) {
        if (of(key.classroomId(), nickname)
                .filter(taken -> !taken.studentId.equals(key.studentId()))
                .isPresent()) {
            throw Problem.of(NICKNAME_TAKEN);
        }
    }

    Optional<Enrolment> of(UUID classroom, Nickname nickname) {
        return find("classroomId = ?1 and nicknameKey = ?2 and leftAt is null", classroom, nickname.key())
                .firstResultOptional();
    }

    /** Students of a class, sorted like every list by their id, latest first. */
    public List<Enrolment> page(UUID classroom, PageQuery query) {
        return page("classroomId = ?1 and studentId < ?2 and leftAt is null", classroom, query);
    }

    /** As {@link #page(UUID, PageQuery)}, with those who left. */
    public List<Enrolment> everybody(UUID classroom, PageQuery query) {
        return page("classroomId = ?1 and studentId < ?2", classroom, query);
    }

    private List<Enrolment> page(String which, UUID classroom, PageQuery query) {
        return find(which + " order by studentId desc", classroom, query.before())
                .page(0, query.fetch())
                .list();
    }

    record MostExtraTime(UUID classroomId, int percent) {}

    /**
     * A student's place in a class.
     *
     * @param archivedAt null while the class goes on
     */
    public record Seat(Enrolment enrolment, @Nullable Instant archivedAt) {
        public boolean isLeftAt(Instant time) {
            return isOver(enrolment.leftAt, time);
        }

        public boolean isArchivedAt(Instant time) {
            return isOver(archivedAt, time);
        }

        private static boolean isOver(@Nullable Instant end, Instant time) {
            return end != null && !time.isBefore(end);
        }
    }
}

package pl.pytajnik.server.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.pytajnik.server.account.Teachers;
import pl.pytajnik.server.account.Teachers.Teacher;
import pl.pytajnik.server.classroom.Teaching.TeachingId;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;

/** Teachers teach a class together: any of them brings another, only the owner sends one away. */
@ApplicationScoped
class SharingClassroom {
    static final int MOST_TEACHERS = 20;

    private final Classrooms classrooms;
    private final Teachings teachings;
    private final Teachers teachers;
    private final Clock clock;

    SharingClassroom(Classrooms classrooms, Teachings teachings, Teachers teachers, Clock clock) {
        this.classrooms = classrooms;
        this.teachings = teachings;
        this.teachers = teachers;
        this.clock = clock;
    }

    @Transactional
    List<TeacherView> teachers(UUID id, UUID teacher) {
        Classroom classroom = classrooms.taught(id, teacher);
        List<Teaching> all = teachings.of(id);
        Map<UUID, Teacher> known =
                teachers.withIds(all.stream().map(Teaching::teacherId).toList());
        return all.stream()
                .map(one -> TeacherView.of(known.get(one.teacherId()), one, classroom))
                .toList();
    }

    /**
     * The same teacher again changes nothing.
     *
     * @throws Problem 404 when no teacher has this address, 422 when the class has enough teachers
     */
    @Transactional
    TeacherView add(UUID id, UUID teacher, String email) {
        Classroom classroom = classrooms.taughtForChange(id, teacher);
        Teacher added = teachers.byEmail(email).orElseThrow(() -> Problem.of(ProblemCode.UNKNOWN_TEACHER));
        Teaching teaching =
                teachings.findByIdOptional(new TeachingId(id, added.id())).orElseGet(() -> begin(id, added.id()));
        return TeacherView.of(added, teaching, classroom);
    }

    private Teaching begin(UUID classroom, UUID teacher) {
        if (teachings.count("id.classroomId", classroom) >= MOST_TEACHERS) {
            throw Problem.of(ProblemCode.LIMIT_REACHED, MOST_TEACHERS);
        }
        Teaching teaching = new Teaching(classroom, teacher, clock.instant());
        teachings.persist(teaching);
        return teaching;
    }

    /** The owner removes a co-teacher, or a co-teacher leaves. */
    @Transactional
    void remove(UUID id, UUID teacher, UUID leaving) {
        Classroom classroom = teacher.equals(leaving)
                ? classrooms.taughtForChange(id, teacher)
                : classrooms.ownedForChange(id, teacher);
        if (classroom.isOwnedBy(leaving)) {
            throw Problem.of(ProblemCode.OWNER_STAYS);
        }
        if (!teachings.deleteById(new TeachingId(id, leaving))) {
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
    }

    /** The class becomes a co-teacher's; who had it stays as a co-teacher. */
    @Transactional
    Classroom handOver(UUID id, UUID teacher, UUID heir) {
        Classroom classroom = classrooms.ownedForChange(id, teacher);
        if (teachings.findByIdOptional(new TeachingId(id, heir)).isEmpty()) {
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        classroom.teacherId = heir;
        return classroom;
    }
}

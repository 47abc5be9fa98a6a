package pl.pytajnik.server.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pytajnik.server.classroom.Classrooms;
import pl.pytajnik.server.classroom.Enrolments;
import pl.pytajnik.server.progress.StudentGoal.StudentGoalId;

/** The days people want to be ready by: one a class, set by its teachers, and one a student in a class. */
@ApplicationScoped
class Goals {
    private final EntityManager database;
    private final Classrooms classrooms;
    private final Enrolments enrolments;
    private final Clock clock;

    Goals(EntityManager database, Classrooms classrooms, Enrolments enrolments, Clock clock) {
        this.database = database;
        this.classrooms = classrooms;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    @Transactional
    GoalView ofClassroom(UUID classroomId, UUID teacher) {
        classrooms.taught(classroomId, teacher);
        return new GoalView(goal(classroomId).map(goal -> goal.day).orElse(null));
    }

    @Transactional
    GoalView setByTeacher(UUID classroomId, UUID teacher, NewGoal wanted) {
        classrooms.taughtForChange(classroomId, teacher);
        ClassroomGoal goal = goal(classroomId).orElseGet(() -> new ClassroomGoal(classroomId));
        goal.day = wanted.checked(clock.instant());
        goal.setAt = clock.instant();
        database.persist(goal);
        return new GoalView(goal.day);
    }

    @Transactional
    void dropByTeacher(UUID classroomId, UUID teacher) {
        classrooms.taughtForChange(classroomId, teacher);
        goal(classroomId).ifPresent(database::remove);
    }

    @Transactional
    GoalView setByStudent(UUID classroomId, UUID student, NewGoal wanted) {
        enrolments.in(classroomId, student);
        StudentGoal goal = goal(classroomId, student).orElseGet(() -> new StudentGoal(classroomId, student));
        goal.day = wanted.checked(clock.instant());
        goal.setAt = clock.instant();
        database.persist(goal);
        return new GoalView(goal.day);
    }

    @Transactional
    void dropByStudent(UUID classroomId, UUID student) {
        enrolments.in(classroomId, student);
        goal(classroomId, student).ifPresent(database::remove);
    }

    /** When the tests begin that are still to come, by class: the student's own day or the class's, whichever is first. */
    Map<UUID, Instant> comingTests(UUID student, Collection<UUID> classroomIds) {
        Stream<Day> ofClasses = database.createQuery(
                        "select classroomId, day from ClassroomGoal where classroomId in ?1", Day.class)
                .setParameter(1, classroomIds)
                .getResultStream();
        Stream<Day> own = database.createQuery(
                        "select id.classroomId, day from StudentGoal where id.studentId = ?1 and id.classroomId in ?2",
                        Day.class)
                .setParameter(1, student)
                .setParameter(2, classroomIds)
                .getResultStream();
        Instant now = clock.instant();
        return Stream.concat(ofClasses, own)
                .filter(day -> day.begins().isAfter(now))
                .collect(Collectors.toMap(
                        Day::classroomId, Day::begins, (one, other) -> one.isBefore(other) ? one : other));
    }

    private Optional<ClassroomGoal> goal(UUID classroomId) {
        return Optional.ofNullable(database.find(ClassroomGoal.class, classroomId));
    }

    private Optional<StudentGoal> goal(UUID classroomId, UUID student) {
        return Optional.ofNullable(database.find(StudentGoal.class, new StudentGoalId(classroomId, student)));
    }

    record Day(UUID classroomId, LocalDate day) {
        Instant begins() {
            return ReadyBy.beginning(day);
        }
    }
}

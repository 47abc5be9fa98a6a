package pl.pytajnik.server.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import pl.pytajnik.server.account.ErasingAccount;
import pl.pytajnik.server.account.SigningUp.HashedSecret;
import pl.pytajnik.server.account.StudentAccounts;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;

/** What teachers do with one student of a class: another nickname, another PIN, another class, or none. */
@ApplicationScoped
class CaringForStudents {
    private final Classrooms classrooms;
    private final Enrolments enrolments;
    private final EnteringClassroom entering;
    private final StudentAccounts accounts;
    private final ErasingAccount erasing;
    private final Clock clock;

    CaringForStudents(
            Classrooms classrooms,
            Enrolments enrolments,
            EnteringClassroom entering,
            StudentAccounts accounts,
            ErasingAccount erasing,
            Clock clock) {
        this.classrooms = classrooms;
        this.enrolments = enrolments;
        this.entering = entering;
        this.accounts = accounts;
        this.erasing = erasing;
        this.clock = clock;
    }

    /** @throws Problem 409 when somebody else in the class has this nickname */
    @Transactional
    Enrolment rename(StudentKey key, UUID teacher, Nickname nickname) {
        classrooms.taughtForChange(key.classroomId(), teacher);
        return rename(key, nickname);
    }

    /** A student's own wish. */
    @Transactional
    Enrolment renameMyself(StudentKey key, Nickname nickname) {
        classrooms.heldForStudent(key.classroomId());
        return rename(key, nickname);
    }

    private Enrolment rename(StudentKey key, Nickname nickname) {
        Enrolment enrolment = enrolments.active(key);
        enrolments.requireFree(key, nickname);
        enrolment.become(nickname);
        accounts.rename(key.studentId(), nickname.text());
        return enrolment;
    }

    /** The student's sessions end with the old PIN. */
    @Transactional
    void replacePin(StudentKey key, UUID teacher, HashedSecret pin) {
        requireStudentOf(key, teacher);
        accounts.replacePin(key.studentId(), pin, teacher);
    }

    /** Refuses what {@link #replacePin} would refuse, before the PIN is hashed at some cost. */
    @Transactional
    void requireStudentOf(StudentKey key, UUID teacher) {
        classrooms.taughtForChange(key.classroomId(), teacher);
        enrolments.active(key);
    }

    /**
     * Into another class of the same teacher. What the student did in the old one stays there to be seen.
     *
     * @throws Problem 409 when somebody there has this nickname, 422 when the class is full
     */
    @Transactional
    Enrolment move(StudentKey key, UUID teacher, UUID into) {
        classrooms.taughtForChange(key.classroomId(), teacher);
        Enrolment left = enrolments.active(key);
        if (key.classroomId().equals(into)) {
            return left;
        }
        Classroom target = classrooms.taughtForChange(into, teacher);
        left.leftAt = clock.instant();
        Enrolment entered = entering.enter(target, key.studentId(), Nickname.read(left.nickname));
        entered.grantExtraTime(left.extraTimePercent);
        return entered;
    }

    /** The student is in the class no more; the answers stay. */
    @Transactional
    void remove(StudentKey key, UUID teacher) {
        classrooms.taughtForChange(key.classroomId(), teacher);
        enrolments.active(key).leftAt = clock.instant();
    }

    /**
     * For good, with all that is kept of the student. Archived classes too; who left a class belongs to its teachers as
     * long as no other class has them.
     */
    @Transactional
    void erase(StudentKey key, UUID teacher, HashedSecret unknown) {
        requireErasable(key, teacher);
        erasing.student(key.studentId(), teacher, unknown);
    }

    /** Refuses what {@link #erase} would refuse, before a secret is hashed at some cost. */
    @Transactional
    void requireErasable(StudentKey key, UUID teacher) {
        classrooms.taughtHeld(key.classroomId(), teacher);
        Enrolment enrolment = enrolments.ever(key).orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
        if (enrolment.leftAt != null && enrolments.isAnywhere(key.studentId())) {
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
    }

    /** A student of a class. */
    record StudentKey(UUID classroomId, UUID studentId) {}
}

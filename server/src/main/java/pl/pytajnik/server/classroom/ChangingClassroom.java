package pl.pytajnik.server.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.platform.VersionTag;
import pl.pytajnik.server.platform.problem.FieldError;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;
import pl.pytajnik.server.platform.problem.WrongValue;

/** Teachers change a class: its name, its code, who may still join, and whether it is over. */
@ApplicationScoped
class ChangingClassroom {
    private final Classrooms classrooms;
    private final Clock clock;

    ChangingClassroom(Classrooms classrooms, Clock clock) {
        this.classrooms = classrooms;
        this.clock = clock;
    }

    /** @param ifMatch the version the teacher has read, as it came in If-Match */
    @Transactional
    Classroom rename(UUID id, UUID teacher, @Nullable String ifMatch, NewClassroom wanted) {
        Classroom classroom = classrooms.taughtForChange(id, teacher);
        VersionTag.requireMatch(ifMatch, classroom.version);
        classroom.name = wanted.name().strip();
        return flushed(classroom);
    }

    /** A new code; the old one is good for nothing from now on. */
    @Transactional
    Classroom rotateCode(UUID id, UUID teacher) {
        Classroom classroom = classrooms.taughtForChange(id, teacher);
        classroom.joinCode = classrooms.freeCode().text();
        return flushed(classroom);
    }

    @Transactional
    Classroom setJoining(UUID id, UUID teacher, Joining joining) {
        if (joining.until() != null && !joining.until().isAfter(clock.instant())) {
            throw Problem.invalid(FieldError.of("/until", WrongValue.TIME_PASSED));
        }
        Classroom classroom = classrooms.taughtForChange(id, teacher);
        classroom.become(joining);
        return flushed(classroom);
    }

    /** Nothing in the class changes any more, and nothing new is begun in it. A second time changes nothing. */
    @Transactional
    Classroom archive(UUID id, UUID teacher) {
        Classroom classroom = ownedWhetherArchived(id, teacher);
        if (!classroom.isArchived()) {
            classroom.archivedAt = clock.instant();
        }
        return flushed(classroom);
    }

    @Transactional
    Classroom bringBack(UUID id, UUID teacher) {
        Classroom classroom = ownedWhetherArchived(id, teacher);
        classroom.archivedAt = null;
        return flushed(classroom);
    }

    private Classroom ownedWhetherArchived(UUID id, UUID teacher) {
        Classroom classroom = classrooms.taughtHeld(id, teacher);
        if (!classroom.isOwnedBy(teacher)) {
            throw Problem.of(ProblemCode.OWNER_ONLY);
        }
        return classroom;
    }

    private Classroom flushed(Classroom classroom) {
        classrooms.flush();
        return classroom;
    }
}

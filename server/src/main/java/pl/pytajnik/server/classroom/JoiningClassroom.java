package pl.pytajnik.server.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import pl.pytajnik.server.account.SigningUp;
import pl.pytajnik.server.account.SigningUp.HashedSecret;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;

/** A student enters a class for the first time, and gets an account by that. */
@ApplicationScoped
public class JoiningClassroom {
    private final Classrooms classrooms;
    private final Enrolments enrolments;
    private final SigningUp signingUp;
    private final EnteringClassroom entering;
    private final Clock clock;

    JoiningClassroom(
            Classrooms classrooms,
            Enrolments enrolments,
            SigningUp signingUp,
            EnteringClassroom entering,
            Clock clock) {
        this.classrooms = classrooms;
        this.enrolments = enrolments;
        this.signingUp = signingUp;
        this.entering = entering;
        this.clock = clock;
    }

    /**
     * @throws Problem 404 when no class has this code, 409 when the class takes nobody any more or somebody there has
     *     this nickname, 422 when the class is full
     */
    @Transactional
    Enrolment join(JoinCode code, Nickname nickname, HashedSecret pin) {
        return enrol(joined(classrooms.heldByCode(code)), nickname, pin);
    }

    /** For one who may enter without the code; otherwise like the students' own way in. */
    @Transactional
    public Enrolment join(Classroom classroom, String nickname, HashedSecret pin) {
        return enrol(classroom, Nickname.read(nickname), pin);
    }

    private Enrolment enrol(Classroom classroom, Nickname nickname, HashedSecret pin) {
        UUID student = signingUp.student(nickname.text(), pin);
        return entering.enter(classroom, student, nickname);
    }

    private Classroom joined(Optional<Classroom> known) {
        Classroom classroom = known.orElseThrow(() -> Problem.of(ProblemCode.UNKNOWN_JOIN_CODE));
        if (!classroom.isJoinedAt(clock.instant())) {
            throw Problem.of(ProblemCode.JOINING_CLOSED);
        }
        return classroom;
    }

    /** Refuses what {@link #join} would refuse, before the PIN is hashed at some cost. */
    Classroom free(JoinCode code, Nickname nickname) {
        Classroom classroom = joined(classrooms.byCode(code));
        if (enrolments.of(classroom.id, nickname).isPresent()) {
            throw Problem.of(ProblemCode.NICKNAME_TAKEN);
        }
        return classroom;
    }
}

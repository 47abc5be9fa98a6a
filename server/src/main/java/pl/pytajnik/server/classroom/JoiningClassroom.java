package pl.pytajnik.server.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import pl.pytajnik.server.account.SigningUp;
import pl.pytajnik.server.account.SigningUp.HashedSecret;
import pl.pytajnik.server.platform.Ids;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;

/** A student enters a class for the first time, and gets an account by that. */
@ApplicationScoped
public class JoiningClassroom {
    private final Classrooms classrooms;
    private final Enrolments enrolments;
    private final SigningUp signingUp;
    private final Ids ids;
    private final Clock clock;

    JoiningClassroom(Classrooms classrooms, Enrolments enrolments, SigningUp signingUp, Ids ids, Clock clock) {
        this.classrooms = classrooms;
        this.enrolments = enrolments;
        this.signingUp = signingUp;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws Problem 404 when no class has this code, 409 when somebody there has this nickname */
    @Transactional
    Enrolment join(JoinCode code, Nickname nickname, HashedSecret pin) {
        return enrol(free(code, nickname), nickname, pin);
    }

    /** For one who may enter without the code; otherwise like the students' own way in. */
    @Transactional
    public Enrolment join(Classroom classroom, String nickname, HashedSecret pin) {
        return enrol(classroom, Nickname.read(nickname), pin);
    }

    private Enrolment enrol(Classroom classroom, Nickname nickname, HashedSecret pin) {
        UUID student = signingUp.student(nickname.text(), pin);
        Enrolment enrolment = new Enrolment(ids.next(), classroom.id, student, nickname, clock.instant());
        try {
            enrolments.persistAndFlush(enrolment);
        } catch (ConstraintViolationException somebodyWasFaster) {
            throw Problem.of(ProblemCode.NICKNAME_TAKEN);
        }
        return enrolment;
    }

    /** Refuses what {@link #join} would refuse, before the PIN is hashed at some cost. */
    Classroom free(JoinCode code, Nickname nickname) {
        Classroom classroom = classrooms.joinedBy(code);
        if (enrolments.of(classroom.id, nickname).isPresent()) {
            throw Problem.of(ProblemCode.NICKNAME_TAKEN);
        }
        return classroom;
    }
}

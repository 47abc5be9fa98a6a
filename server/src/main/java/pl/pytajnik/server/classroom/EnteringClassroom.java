package pl.pytajnik.server.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import pl.pytajnik.server.classroom.CaringForStudents.StudentKey;
import pl.pytajnik.server.platform.Ids;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;

/** A student becomes one of a class that has room. Within the caller's transaction, which holds the class. */
@ApplicationScoped
class EnteringClassroom {
    static final int MOST_STUDENTS = 500;

    private final Enrolments enrolments;
    private final Ids ids;
    private final Clock clock;

    EnteringClassroom(Enrolments enrolments, Ids ids, Clock clock) {
        this.enrolments = enrolments;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws Problem 409 when somebody there has this nickname, 422 when the class is full */
    Enrolment enter(Classroom classroom, UUID student, Nickname nickname) {
        if (enrolments.size(classroom.id) >= MOST_STUDENTS) {
            throw Problem.of(ProblemCode.LIMIT_REACHED, MOST_STUDENTS);
        }
        StudentKey key = new StudentKey(classroom.id, student);
        enrolments.requireFree(key, nickname);
        Instant now = clock.instant();
        Enrolment enrolment =
                enrolments.ever(key).orElseGet(() -> new Enrolment(ids.next(), classroom.id, student, nickname, now));
        enrolment.comeBack(nickname);
        enrolments.persist(enrolment);
        return enrolment;
    }
}

package pl.pytajnik.server.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.classroom.Classrooms;
import pl.pytajnik.server.platform.VersionTag;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;

/** Teachers change an assignment: anything while nobody has begun, then only what harms nobody. */
@ApplicationScoped
class EditingAssignment {
    private final Assignments assignments;
    private final Classrooms classrooms;
    private final UnderWay underWay;
    private final Clock clock;

    EditingAssignment(Assignments assignments, Classrooms classrooms, UnderWay underWay, Clock clock) {
        this.assignments = assignments;
        this.classrooms = classrooms;
        this.underWay = underWay;
        this.clock = clock;
    }

    /** @param ifMatch the version the teacher has read, as it came in If-Match */
    @Transactional
    AssignmentView edit(UUID id, UUID teacher, @Nullable String ifMatch, NewAssignment wanted) {
        Assignment assignment = forChange(id, teacher);
        VersionTag.requireMatch(ifMatch, assignment.version());
        NewAssignment usual = wanted.withDefaults(assignment.title());
        new HarmlessChange(assignment, usual).check(underWay.hasBegun(id), clock.instant());
        assignment.become(usual);
        return followed(assignment);
    }

    /** Ends it for everybody, extensions or not; open attempts end with it. A second time changes nothing. */
    @Transactional
    AssignmentView close(UUID id, UUID teacher) {
        Assignment assignment = forChange(id, teacher);
        assignment.close(clock.instant());
        return followed(assignment);
    }

    /** As if it had not been closed early; attempts that ended by it stay ended. */
    @Transactional
    AssignmentView reopen(UUID id, UUID teacher) {
        Assignment assignment = forChange(id, teacher);
        assignment.reopen();
        return followed(assignment);
    }

    @Transactional
    AssignmentView release(UUID id, UUID teacher, Releasing parts) {
        Assignment assignment = forChange(id, teacher);
        assignment.release(assignment.release().by(parts, clock.instant()));
        assignments.flush();
        return AssignmentView.of(assignment);
    }

    @Transactional
    void delete(UUID id, UUID teacher) {
        Assignment assignment = forChange(id, teacher);
        if (underWay.hasBegun(id)) {
            throw Problem.of(ProblemCode.ASSIGNMENT_KEPT);
        }
        assignments.delete(assignment);
    }

    private Assignment forChange(UUID id, UUID teacher) {
        Assignment assignment = assignments.taughtForChange(id, teacher);
        classrooms.taughtForChange(assignment.classroomId(), teacher);
        return assignment;
    }

    private AssignmentView followed(Assignment assignment) {
        assignments.flush();
        underWay.follow(assignment);
        return AssignmentView.of(assignment);
    }
}

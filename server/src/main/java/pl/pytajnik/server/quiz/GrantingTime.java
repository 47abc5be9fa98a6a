package pl.pytajnik.server.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import pl.pytajnik.server.classroom.Classrooms;
import pl.pytajnik.server.classroom.Enrolment;
import pl.pytajnik.server.classroom.Enrolments;
import pl.pytajnik.server.platform.Page;
import pl.pytajnik.server.platform.PageQuery;
import pl.pytajnik.server.platform.problem.Problem;
import pl.pytajnik.server.platform.problem.ProblemCode;
import pl.pytajnik.server.quiz.Extension.ExtensionId;

/** Teachers grant one student more: at one assignment, or per cent of every time limit in a class. */
@ApplicationScoped
class GrantingTime {
    private final Assignments assignments;
    private final Extensions extensions;
    private final Enrolments enrolments;
    private final Classrooms classrooms;
    private final UnderWay underWay;
    private final Clock clock;

    GrantingTime(
            Assignments assignments,
            Extensions extensions,
            Enrolments enrolments,
            Classrooms classrooms,
            UnderWay underWay,
            Clock clock) {
        this.assignments = assignments;
        this.extensions = extensions;
        this.enrolments = enrolments;
        this.classrooms = classrooms;
        this.underWay = underWay;
        this.clock = clock;
    }

    @Transactional
    Page<ExtensionView> list(UUID assignmentId, UUID teacher, PageQuery page) {
        UUID id = assignments.taught(assignmentId, teacher).id();
        return Page.of(extensions.page(id, page), page, Extension::studentId, ExtensionView::of);
    }

    /** What was granted before is replaced. */
    @Transactional
    ExtensionView extend(ExtensionId id, UUID teacher, NewExtension wanted) {
        Assignment assignment = forChange(id, teacher);
        enrolments.in(assignment.classroomId(), id.studentId());
        Extension extension = extensions.findByIdOptional(id).orElseGet(() -> new Extension(id));
        extension.become(wanted.checked(assignment, clock.instant()), clock.instant());
        extensions.persistAndFlush(extension);
        underWay.follow(assignment);
        return ExtensionView.of(extension);
    }

    /** The student has what everybody has. */
    @Transactional
    void withdraw(ExtensionId id, UUID teacher) {
        Assignment assignment = forChange(id, teacher);
        if (!extensions.deleteById(id)) {
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        extensions.flush();
        underWay.follow(assignment);
    }

    @Transactional
    ExtraTime setExtraTime(UUID classroomId, UUID studentId, UUID teacher, ExtraTime wanted) {
        classrooms.taughtForChange(classroomId, teacher);
        Enrolment student = enrolments.in(classroomId, studentId);
        student.grantExtraTime(wanted.percent());
        enrolments.flush();
        underWay.follow(classroomId, studentId);
        return wanted;
    }

    private Assignment forChange(ExtensionId id, UUID teacher) {
        Assignment assignment = assignments.taughtForChange(id.assignmentId(), teacher);
        classrooms.taughtForChange(assignment.classroomId(), teacher);
        return assignment;
    }
}

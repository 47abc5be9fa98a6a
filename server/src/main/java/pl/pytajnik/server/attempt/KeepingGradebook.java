package pl.pytajnik.server.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pytajnik.server.attempt.GradebookView.Cell;
import pl.pytajnik.server.attempt.GradebookView.Column;
import pl.pytajnik.server.attempt.GradebookView.Row;
import pl.pytajnik.server.classroom.Classrooms;
import pl.pytajnik.server.classroom.Enrolment;
import pl.pytajnik.server.classroom.Enrolments;
import pl.pytajnik.server.platform.Page;
import pl.pytajnik.server.platform.PageQuery;
import pl.pytajnik.server.quiz.Assignment;
import pl.pytajnik.server.quiz.Assignments;

/** Puts together what counts of a class's graded assignments. Attempts whose time is over are scored on the way. */
@ApplicationScoped
class KeepingGradebook {
    private final Classrooms classrooms;
    private final Enrolments enrolments;
    private final Assignments assignments;
    private final Attempts attempts;
    private final ClosingAttempts closing;

    KeepingGradebook(
            Classrooms classrooms,
            Enrolments enrolments,
            Assignments assignments,
            Attempts attempts,
            ClosingAttempts closing) {
        this.classrooms = classrooms;
        this.enrolments = enrolments;
        this.assignments = assignments;
        this.attempts = attempts;
        this.closing = closing;
    }

    @Transactional
    GradebookView of(UUID teacher, UUID classroomId, PageQuery query) {
        classrooms.taught(classroomId, teacher);
        closing.ofClassroom(classroomId);
        List<Assignment> graded = assignments.graded(classroomId, GradebookView.MOST_ASSIGNMENTS);
        List<Enrolment> students = enrolments.everybody(classroomId, query);
        Map<UUID, Map<UUID, List<Attempt>>> made = made(graded, students);
        Page<Row> rows = Page.of(
                students,
                query,
                Enrolment::studentId,
                student -> row(student, graded, made.getOrDefault(student.studentId(), Map.of())));
        return new GradebookView(graded.stream().map(Column::of).toList(), rows.items(), rows.next());
    }

    /** Submitted attempts, by student and assignment. */
    private Map<UUID, Map<UUID, List<Attempt>>> made(List<Assignment> graded, List<Enrolment> students) {
        return attempts
                .submitted(
                        graded.stream().map(Assignment::id).toList(),
                        students.stream().map(Enrolment::studentId).toList())
                .stream()
                .collect(Collectors.groupingBy(Attempt::studentId, Collectors.groupingBy(Attempt::assignmentId)));
    }

    private static Row row(Enrolment student, List<Assignment> graded, Map<UUID, List<Attempt>> made) {
        List<Cell> cells = graded.stream()
                .flatMap(assignment ->
                        Grading.of(made.getOrDefault(assignment.id(), List.of()), assignment.counts()).stream()
                                .map(grade -> new Cell(assignment.id(), grade)))
                .toList();
        return new Row(student.studentId(), student.nickname(), cells);
    }
}

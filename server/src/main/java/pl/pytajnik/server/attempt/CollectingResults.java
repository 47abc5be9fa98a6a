package pl.pytajnik.server.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pytajnik.server.attempt.Responses.Uncounted;
import pl.pytajnik.server.attempt.StudentResultsView.AttemptResult;
import pl.pytajnik.server.classroom.Enrolment;
import pl.pytajnik.server.classroom.Enrolments;
import pl.pytajnik.server.platform.Page;
import pl.pytajnik.server.platform.PageQuery;
import pl.pytajnik.server.quiz.Assignment;
import pl.pytajnik.server.quiz.Assignments;

/** A teacher asks how an assignment went. Attempts whose time is over are scored on the way. */
@ApplicationScoped
public class CollectingResults {
    private final Assignments assignments;
    private final Enrolments enrolments;
    private final Attempts attempts;
    private final Responses responses;
    private final ClosingAttempts closing;

    public CollectingResults(
            Assignments assignments,
            Enrolments enrolments,
            Attempts attempts,
            Responses responses,
            ClosingAttempts closing) {
        this.assignments = assignments;
        this.enrolments = enrolments;
        this.attempts = attempts;
        this.responses = responses;
        this.closing = closing;
    }

    @Transactional
    public Page<StudentResultsView> by(UUID teacher, UUID assignmentId, PageQuery page) {
        Assignment assignment = assignments.taught(assignmentId, teacher);
        closing.ofAssignment(assignmentId);
        List<Enrolment> students = enrolments.everybody(assignment.classroomId(), page);
        Map<UUID, List<AttemptResult>> results = results(assignmentId, students);
        return Page.of(
                students,
                page,
                Enrolment::studentId,
                student -> new StudentResultsView(
                        student.studentId(), student.nickname(), results.getOrDefault(student.studentId(), List.of())));
    }

    private Map<UUID, List<AttemptResult>> results(UUID assignmentId, List<Enrolment> students) {
        List<Attempt> made = attempts.of(
                assignmentId, students.stream().map(Enrolment::studentId).toList());
        Map<UUID, Uncounted> uncounted =
                responses.uncounted(made.stream().map(Attempt::id).toList());
        return made.stream()
                .collect(Collectors.groupingBy(
                        Attempt::studentId,
                        Collectors.mapping(attempt -> result(attempt, uncounted), Collectors.toList())));
    }

    private static AttemptResult result(Attempt attempt, Map<UUID, Uncounted> uncounted) {
        return AttemptResult.of(attempt, uncounted.getOrDefault(attempt.id(), Uncounted.none(attempt.id())));
    }
}

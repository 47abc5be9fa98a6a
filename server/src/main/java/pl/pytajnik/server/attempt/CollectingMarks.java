package pl.pytajnik.server.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pytajnik.server.attempt.StudentMarksView.AttemptMarks;
import pl.pytajnik.server.classroom.Enrolment;
import pl.pytajnik.server.classroom.Enrolments;
import pl.pytajnik.server.platform.Page;
import pl.pytajnik.server.platform.PageQuery;
import pl.pytajnik.server.quiz.Assignment;
import pl.pytajnik.server.quiz.Assignments;

/** A teacher looks at a class question by question. Attempts whose time is over are scored on the way. */
@ApplicationScoped
public class CollectingMarks {
    private final Assignments assignments;
    private final Enrolments enrolments;
    private final Attempts attempts;
    private final Responses responses;
    private final Scores scores;
    private final Sheets sheets;
    private final ClosingAttempts closing;

    CollectingMarks(
            Assignments assignments,
            Enrolments enrolments,
            Attempts attempts,
            Responses responses,
            Scores scores,
            Sheets sheets,
            ClosingAttempts closing) {
        this.assignments = assignments;
        this.enrolments = enrolments;
        this.attempts = attempts;
        this.responses = responses;
        this.scores = scores;
        this.sheets = sheets;
        this.closing = closing;
    }

    @Transactional
    public Page<StudentMarksView> by(UUID teacher, UUID assignmentId, PageQuery page) {
        Assignment assignment = assignments.taught(assignmentId, teacher);
        closing.ofAssignment(assignmentId);
        attempts.flush();
        List<Enrolment> students = enrolments.everybody(assignment.classroomId(), page);
        Map<UUID, List<AttemptMarks>> marks = marks(
                assignment,
                attempts.of(
                        assignment.id(),
                        students.stream().map(Enrolment::studentId).toList()));
        return Page.of(
                students,
                page,
                Enrolment::studentId,
                student ->
                        new StudentMarksView(student.studentId(), marks.getOrDefault(student.studentId(), List.of())));
    }

    /** By student. */
    private Map<UUID, List<AttemptMarks>> marks(Assignment assignment, List<Attempt> made) {
        List<UUID> ids = made.stream().map(Attempt::id).toList();
        Map<UUID, Map<UUID, Score>> scored = scores.of(ids);
        Map<UUID, Set<UUID>> answered = responses.answeredItems(ids);
        return sheets.of(made, assignment).stream()
                .collect(Collectors.groupingBy(
                        sheet -> sheet.attempt().studentId(),
                        Collectors.mapping(
                                sheet -> AttemptMarks.of(
                                        sheet,
                                        scored.getOrDefault(sheet.attempt().id(), Map.of()),
                                        answered.getOrDefault(sheet.attempt().id(), Set.of())),
                                Collectors.toList())));
    }
}

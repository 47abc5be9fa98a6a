package pl.pytajnik.server.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.EntityTag;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.attempt.Responses.Answered;
import pl.pytajnik.server.attempt.StudentResultsView.AttemptResult;
import pl.pytajnik.server.classroom.Enrolment;
import pl.pytajnik.server.classroom.Enrolments;
import pl.pytajnik.server.platform.Page;
import pl.pytajnik.server.platform.PageQuery;
import pl.pytajnik.server.platform.VersionTag;
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
    private final Newest newest;

    public CollectingResults(
            Assignments assignments,
            Enrolments enrolments,
            Attempts attempts,
            Responses responses,
            ClosingAttempts closing,
            Newest newest) {
        this.assignments = assignments;
        this.enrolments = enrolments;
        this.attempts = attempts;
        this.responses = responses;
        this.closing = closing;
        this.newest = newest;
    }

    /** @param ifNoneMatch the header as it came: when nothing has changed since, the answer is 304 without a body */
    @Transactional
    public RestResponse<Page<StudentResultsView>> by(
            UUID teacher, UUID assignmentId, PageQuery page, @Nullable String ifNoneMatch) {
        Assignment assignment = assignments.taught(assignmentId, teacher);
        closing.ofAssignment(assignmentId);
        attempts.flush();
        EntityTag tag = newest.of(assignment);
        if (VersionTag.isNamed(ifNoneMatch, tag)) {
            return ResponseBuilder.<Page<StudentResultsView>>notModified()
                    .tag(tag)
                    .build();
        }
        return ResponseBuilder.ok(page(assignment, page)).tag(tag).build();
    }

    private Page<StudentResultsView> page(Assignment assignment, PageQuery page) {
        List<Enrolment> students = enrolments.everybody(assignment.classroomId(), page);
        List<Attempt> made = attempts.of(
                assignment.id(), students.stream().map(Enrolment::studentId).toList());
        Map<UUID, Answered> answered =
                responses.answered(made.stream().map(Attempt::id).toList());
        Map<UUID, List<Attempt>> byStudent = made.stream().collect(Collectors.groupingBy(Attempt::studentId));
        return Page.of(students, page, Enrolment::studentId, student -> {
            List<Attempt> own = byStudent.getOrDefault(student.studentId(), List.of());
            Grade grade = Grading.of(own, assignment.counts()).orElse(null);
            return StudentResultsView.of(student, grade, results(own, answered));
        });
    }

    private static List<AttemptResult> results(List<Attempt> attempts, Map<UUID, Answered> answered) {
        return attempts.stream()
                .map(attempt ->
                        AttemptResult.of(attempt, answered.getOrDefault(attempt.id(), Answered.none(attempt.id()))))
                .toList();
    }
}

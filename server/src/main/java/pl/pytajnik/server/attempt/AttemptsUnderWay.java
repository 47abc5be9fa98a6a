package pl.pytajnik.server.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pytajnik.server.quiz.Assignment;
import pl.pytajnik.server.quiz.Assignments;
import pl.pytajnik.server.quiz.OwnTerms;
import pl.pytajnik.server.quiz.Terms;
import pl.pytajnik.server.quiz.UnderWay;

/** Keeps the ends of open attempts at what holds for their students. */
@ApplicationScoped
public class AttemptsUnderWay implements UnderWay {
    private final Attempts attempts;
    private final Downloads downloads;
    private final Assignments assignments;
    private final ClosingAttempts closing;
    private final OwnTerms terms;

    public AttemptsUnderWay(
            Attempts attempts, Downloads downloads, Assignments assignments, ClosingAttempts closing, OwnTerms terms) {
        this.attempts = attempts;
        this.downloads = downloads;
        this.assignments = assignments;
        this.closing = closing;
        this.terms = terms;
    }

    @Override
    public boolean hasBegun(UUID assignmentId) {
        return attempts.count("assignmentId", assignmentId) > 0 || downloads.hasAny(assignmentId);
    }

    @Override
    public void follow(Assignment assignment) {
        closing.ofAssignment(assignment.id());
        List<Attempt> open = attempts.openOfAssignment(assignment.id());
        Map<UUID, Terms> own =
                terms.of(assignment, open.stream().map(Attempt::studentId).toList());
        open.forEach(attempt -> attempt.follow(own.get(attempt.studentId())));
    }

    @Override
    public void follow(UUID classroomId, UUID studentId) {
        closing.ofStudent(studentId);
        List<Attempt> open = attempts.openOfStudent(studentId, classroomId);
        List<Assignment> set = assignments.list(
                "id in ?1", open.stream().map(Attempt::assignmentId).collect(Collectors.toSet()));
        Map<UUID, Terms> own = terms.of(set, studentId);
        open.forEach(attempt -> attempt.follow(own.get(attempt.assignmentId())));
    }
}

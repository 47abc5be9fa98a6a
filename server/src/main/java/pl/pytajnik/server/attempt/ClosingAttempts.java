package pl.pytajnik.server.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pytajnik.server.quiz.Assignment;
import pl.pytajnik.server.quiz.Assignments;

/**
 * Scores attempts whose time is over and which nobody has submitted. It is done when somebody asks for them, so no timer
 * has to run.
 */
@ApplicationScoped
public class ClosingAttempts {
    private final Attempts attempts;
    private final Responses responses;
    private final Assignments assignments;
    private final Sheets sheets;
    private final ScoringAttempt scoring;
    private final Clock clock;

    public ClosingAttempts(
            Attempts attempts,
            Responses responses,
            Assignments assignments,
            Sheets sheets,
            ScoringAttempt scoring,
            Clock clock) {
        this.attempts = attempts;
        this.responses = responses;
        this.assignments = assignments;
        this.sheets = sheets;
        this.scoring = scoring;
        this.clock = clock;
    }

    @Transactional
    public void ofAssignment(UUID assignmentId) {
        Instant now = clock.instant();
        close(attempts.expiredOfAssignment(assignmentId, now.minus(Deadline.GRACE)), now);
    }

    @Transactional
    public void ofEdition(UUID editionId) {
        Instant now = clock.instant();
        close(attempts.expiredOfEdition(editionId, now.minus(Deadline.GRACE)), now);
    }

    @Transactional
    public void ofStudent(UUID student) {
        Instant now = clock.instant();
        close(attempts.expiredOfStudent(student, now.minus(Deadline.GRACE)), now);
    }

    @Transactional
    public void ofClassroom(UUID classroomId) {
        Instant now = clock.instant();
        close(attempts.expiredOfClassroom(classroomId, now.minus(Deadline.GRACE)), now);
    }

    private void close(List<Attempt> expired, Instant now) {
        if (expired.isEmpty()) {
            return;
        }
        Map<UUID, List<Response>> given =
                responses.of(expired.stream().map(Attempt::id).toList());
        expired.stream()
                .collect(Collectors.groupingBy(Attempt::assignmentId))
                .forEach((assignment, group) -> close(assignments.withId(assignment), group, given, now));
    }

    private void close(Assignment assignment, List<Attempt> group, Map<UUID, List<Response>> given, Instant now) {
        sheets.of(group, assignment)
                .forEach(sheet -> scoring.at(
                        now, sheet, given.getOrDefault(sheet.attempt().id(), List.of())));
        scoring.announce(assignment, group);
    }
}

package pl.pytajnik.server.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import pl.pytajnik.server.classroom.Classrooms;
import pl.pytajnik.server.event.EventType;
import pl.pytajnik.server.event.RecordingEvent;
import pl.pytajnik.server.platform.Ids;

/** A teacher sets an edition to a classroom; their own, to one they teach. */
@ApplicationScoped
public class SettingAssignment {
    private final Assignments assignments;
    private final Editions editions;
    private final Classrooms classrooms;
    private final RecordingEvent recording;
    private final Ids ids;
    private final Clock clock;

    public SettingAssignment(
            Assignments assignments,
            Editions editions,
            Classrooms classrooms,
            RecordingEvent recording,
            Ids ids,
            Clock clock) {
        this.assignments = assignments;
        this.editions = editions;
        this.classrooms = classrooms;
        this.recording = recording;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws pl.pytajnik.server.platform.problem.Problem 403 when the edition is a co-teacher's, 404 when a stranger's */
    @Transactional
    public AssignmentView by(UUID teacher, NewAssignment wanted) {
        Instant now = clock.instant();
        Edition edition = editions.owned(wanted.editionId(), teacher);
        classrooms.taughtForChange(wanted.classroomId(), teacher);
        Assignment assignment = new Assignment(ids.next(), teacher, edition, wanted.checked(now), now);
        assignments.persist(assignment);
        recording.of(teacher, EventType.ASSIGNMENT_SET, AssignmentSet.of(assignment));
        return AssignmentView.of(assignment);
    }
}

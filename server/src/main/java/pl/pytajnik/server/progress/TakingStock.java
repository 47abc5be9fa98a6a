package pl.pytajnik.server.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pytajnik.server.attempt.Attempts;
import pl.pytajnik.server.attempt.ClosingAttempts;
import pl.pytajnik.server.classroom.Classrooms;
import pl.pytajnik.server.classroom.Enrolment;
import pl.pytajnik.server.classroom.Enrolments;
import pl.pytajnik.server.platform.Page;
import pl.pytajnik.server.platform.PageQuery;

/** Adds up what students know. Attempts whose time is over are scored on the way. */
@ApplicationScoped
public class TakingStock {
    private final Tallies tallies;
    private final Attempts attempts;
    private final ClosingAttempts closing;
    private final Classrooms classrooms;
    private final Enrolments enrolments;

    public TakingStock(
            Tallies tallies, Attempts attempts, ClosingAttempts closing, Classrooms classrooms, Enrolments enrolments) {
        this.tallies = tallies;
        this.attempts = attempts;
        this.closing = closing;
        this.classrooms = classrooms;
        this.enrolments = enrolments;
    }

    @Transactional
    public MyProgressView ofStudent(UUID student) {
        closing.ofStudent(student);
        return MyProgressView.of(tallies.of(student), attempts.submitted(student));
    }

    /** Only of what was set to this class: what a student does elsewhere is not this teacher's business. */
    @Transactional
    public Page<StudentProgressView> ofClassroom(UUID teacher, UUID classroomId, PageQuery page) {
        classrooms.taught(classroomId, teacher);
        closing.ofClassroom(classroomId);
        List<Enrolment> students = enrolments.page(classroomId, page);
        Map<UUID, List<KindTally>> known =
                tallies.of(students.stream().map(Enrolment::studentId).toList(), classroomId).stream()
                        .collect(Collectors.groupingBy(KindTally::studentId));
        return Page.of(
                students,
                page,
                Enrolment::studentId,
                student -> StudentProgressView.of(student, known.getOrDefault(student.studentId(), List.of())));
    }
}

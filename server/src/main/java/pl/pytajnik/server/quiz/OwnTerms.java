package pl.pytajnik.server.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.classroom.Enrolment;
import pl.pytajnik.server.classroom.Enrolments;

/** Tells what holds for whom. */
@ApplicationScoped
public class OwnTerms {
    private final Extensions extensions;
    private final Enrolments enrolments;

    OwnTerms(Extensions extensions, Enrolments enrolments) {
        this.extensions = extensions;
        this.enrolments = enrolments;
    }

    public Terms of(Assignment assignment, Enrolment student) {
        Extension extension =
                extensions.of(assignment.id(), student.studentId()).orElse(null);
        return Terms.of(assignment, student.extraTimePercent(), extension);
    }

    /** Of one student, by assignment. */
    public Map<UUID, Terms> of(List<Assignment> assignments, UUID student) {
        Map<UUID, Integer> extra = enrolments.extraTime(student);
        Map<UUID, Extension> own =
                extensions.of(assignments.stream().map(Assignment::id).toList(), student);
        return assignments.stream()
                .collect(Collectors.toMap(
                        Assignment::id,
                        one -> Terms.of(one, extra.getOrDefault(one.classroomId(), 0), own.get(one.id()))));
    }

    /** At one assignment, by student. */
    public Map<UUID, Terms> of(Assignment assignment, Collection<UUID> students) {
        Map<UUID, Integer> extra = enrolments.extraTime(assignment.classroomId(), students);
        Map<UUID, Extension> own = extensions.of(assignment.id());
        return students.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        student -> Terms.of(assignment, extra.getOrDefault(student, 0), own.get(student))));
    }

    /** When the last of the class has to be ready; null: never. */
    public @Nullable Instant lastDueAt(Assignment assignment) {
        return lastDueAt(List.of(assignment)).get(assignment.id());
    }

    /** When the last of each class has to be ready, by assignment; those without a deadline are left out. */
    public Map<UUID, Instant> lastDueAt(List<Assignment> assignments) {
        Map<UUID, Integer> extra = enrolments.mostExtraTime(
                assignments.stream().map(Assignment::classroomId).toList());
        Map<UUID, Instant> latest =
                extensions.latest(assignments.stream().map(Assignment::id).toList());
        Map<UUID, Instant> last = new HashMap<>();
        for (Assignment one : assignments) {
            Instant usual = Terms.of(one, extra.getOrDefault(one.classroomId(), 0), null)
                    .dueAt();
            if (usual != null) {
                last.put(one.id(), one.closedAt() == null ? later(usual, latest.get(one.id())) : usual);
            }
        }
        return last;
    }

    private static Instant later(Instant usual, @Nullable Instant granted) {
        return granted != null && granted.isAfter(usual) ? granted : usual;
    }
}

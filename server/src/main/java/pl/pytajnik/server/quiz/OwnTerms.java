package pl.pytajnik.server.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        Instant usual = Terms.of(assignment, enrolments.mostExtraTime(assignment.classroomId()), null)
                .dueAt();
        if (usual == null || assignment.closedAt() != null) {
            return usual;
        }
        return Stream.of(Optional.of(usual), extensions.latest(assignment.id()))
                .flatMap(Optional::stream)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(usual);
    }
}

package pl.pytajnik.server.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.attempt.ClosingAttempts;
import pl.pytajnik.server.attempt.SecretItems;
import pl.pytajnik.server.classroom.Enrolments;
import pl.pytajnik.server.progress.SetItems.SetItem;

/** Brings items with what students remember of them. In as many statements for much as for little. */
@ApplicationScoped
class FillingShelf {
    private final Enrolments enrolments;
    private final ClosingAttempts closing;
    private final SetItems items;
    private final SecretItems secrets;
    private final Remembering remembering;
    private final Memories memories;
    private final Goals goals;
    private final Clock clock;

    FillingShelf(
            Enrolments enrolments,
            ClosingAttempts closing,
            SetItems items,
            SecretItems secrets,
            Remembering remembering,
            Memories memories,
            Goals goals,
            Clock clock) {
        this.enrolments = enrolments;
        this.closing = closing;
        this.items = items;
        this.secrets = secrets;
        this.remembering = remembering;
        this.memories = memories;
        this.goals = goals;
        this.clock = clock;
    }

    /**
     * What a student may practise now: what is set to the student's classes, for practice or for a grade, but nothing
     * whose key is still secret.
     */
    @Transactional(TxType.MANDATORY)
    Shelf of(UUID student) {
        List<UUID> classrooms = enrolments.classroomsOf(student);
        closing.ofStudent(student);
        remembering.attempts(List.of(student));
        Map<UUID, Instant> tests = goals.comingTests(student, classrooms);
        Set<UUID> secret = secrets.of(student);
        List<SetItem> free = items.in(classrooms).stream()
                .filter(item -> !secret.contains(item.itemId()))
                .toList();
        return shelf(free, memories.of(student), tests);
    }

    /** By student, for a teacher of the class: what is set to it, secret or not. Attempts whose time is over are closed. */
    @Transactional(TxType.MANDATORY)
    Map<UUID, Shelf> of(UUID classroom, Collection<UUID> students) {
        remembering.attempts(students);
        List<SetItem> set = items.in(List.of(classroom));
        Map<UUID, List<Remembered>> known =
                memories.of(students).stream().collect(Collectors.groupingBy(Remembered::studentId));
        return students.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        student -> shelf(set, byItem(known.getOrDefault(student, List.of())), Map.of())));
    }

    private Shelf shelf(List<SetItem> set, Map<UUID, Remembered> known, Map<UUID, Instant> tests) {
        return new Shelf(
                set.stream().map(item -> shelved(item, known, tests)).toList(),
                tests,
                remembering.scheduler(),
                clock.instant());
    }

    private static ShelvedItem shelved(SetItem item, Map<UUID, Remembered> known, Map<UUID, Instant> tests) {
        return new ShelvedItem(
                item.itemId(),
                item.version(),
                item.kind(),
                item.classrooms(),
                item.tags(),
                known.get(item.itemId()),
                next(item.classrooms(), tests));
    }

    private static @Nullable Instant next(Set<UUID> classrooms, Map<UUID, Instant> tests) {
        return classrooms.stream()
                .map(tests::get)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Map<UUID, Remembered> byItem(List<Remembered> known) {
        return known.stream().collect(Collectors.toMap(Remembered::itemId, Function.identity()));
    }
}

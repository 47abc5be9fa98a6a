package pl.pytajnik.server.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.attempt.ClosingAttempts;
import pl.pytajnik.server.attempt.SecretItems;
import pl.pytajnik.server.bank.Kind;
import pl.pytajnik.server.classroom.Enrolments;

/**
 * Brings what a student may practise now: the items of what is open in the student's classes, practice or graded, but none
 * whose key is still secret, and none that a teacher has voided; in the version that marks them. In as many statements for much as for little.
 */
@ApplicationScoped
class FillingShelf {
    private static final String STANDING =
            "r.revision = (select max(q.revision) from Ruling q where q.editionId = r.editionId and q.itemId = r.itemId)";
    private static final String SET = """
            select a.classroomId, v.itemId, v.version, v.kind from Assignment a
            join Edition e on e.id = a.editionId join e.items i
            join ItemVersion v on v.itemId = i.itemId and v.version = i.version
            where a.classroomId in ?1 and (a.opensAt is null or a.opensAt <= ?2)
                and not exists (select 1 from Ruling r where r.editionId = e.id and r.itemId = i.itemId
                    and r.decision = VOIDED and\s""" + STANDING + ")";
    private static final String REKEYED = """
            select a.classroomId, v.itemId, v.version, v.kind from Assignment a
            join Ruling r on r.editionId = a.editionId
            join ItemVersion v on v.itemId = r.itemId and v.version = r.version
            where a.classroomId in ?1 and (a.opensAt is null or a.opensAt <= ?2) and r.decision = REKEYED and\s""" + STANDING;

    private final EntityManager database;
    private final Enrolments enrolments;
    private final ClosingAttempts closing;
    private final SecretItems secrets;
    private final Remembering remembering;
    private final Memories memories;
    private final Goals goals;
    private final Clock clock;

    FillingShelf(
            EntityManager database,
            Enrolments enrolments,
            ClosingAttempts closing,
            SecretItems secrets,
            Remembering remembering,
            Memories memories,
            Goals goals,
            Clock clock) {
        this.database = database;
        this.enrolments = enrolments;
        this.closing = closing;
        this.secrets = secrets;
        this.remembering = remembering;
        this.memories = memories;
        this.goals = goals;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    Shelf of(UUID student) {
        List<UUID> classrooms = enrolments.classroomsOf(student);
        closing.ofStudent(student);
        remembering.attempts(List.of(student));
        Map<UUID, Instant> tests = goals.comingTests(student, classrooms);
        Map<UUID, List<SetItem>> set = set(classrooms, secrets.of(student));
        Map<UUID, Remembered> known = memories.of(student);
        Map<UUID, List<String>> tags = tags(set.keySet());
        return new Shelf(
                set.entrySet().stream()
                        .map(one -> shelved(one.getValue(), tags.getOrDefault(one.getKey(), List.of()), known, tests))
                        .toList(),
                tests,
                remembering.scheduler(),
                clock.instant());
    }

    private static ShelvedItem shelved(
            List<SetItem> set, List<String> tags, Map<UUID, Remembered> known, Map<UUID, Instant> tests) {
        SetItem newest =
                set.stream().max(Comparator.comparingInt(SetItem::version)).orElseThrow();
        Set<UUID> classrooms = set.stream().map(SetItem::classroomId).collect(Collectors.toSet());
        return new ShelvedItem(
                newest.itemId(),
                newest.version(),
                newest.kind(),
                classrooms,
                tags,
                known.get(newest.itemId()),
                next(classrooms, tests));
    }

    private static @Nullable Instant next(Set<UUID> classrooms, Map<UUID, Instant> tests) {
        return classrooms.stream()
                .map(tests::get)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private Map<UUID, List<SetItem>> set(Collection<UUID> classrooms, Set<UUID> secret) {
        return Stream.of(SET, REKEYED)
                .flatMap(query -> database.createQuery(query, SetItem.class)
                        .setParameter(1, classrooms)
                        .setParameter(2, clock.instant())
                        .getResultStream())
                .filter(item -> !secret.contains(item.itemId()))
                .collect(Collectors.groupingBy(SetItem::itemId));
    }

    private Map<UUID, List<String>> tags(Collection<UUID> items) {
        return Map.of();
    }

    /** An item in one version, set to a class. */
    record SetItem(UUID classroomId, UUID itemId, int version, Kind kind) {}

    record Tagged(UUID id, List<String> tags) {}
}

package pl.pytajnik.server.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import pl.pytajnik.server.attempt.Releases.Shown;
import pl.pytajnik.server.classroom.Enrolments;
import pl.pytajnik.server.quiz.Assignment;
import pl.pytajnik.server.quiz.Assignments;
import pl.pytajnik.server.quiz.Editions;
import pl.pytajnik.server.quiz.Mode;
import pl.pytajnik.server.quiz.OwnTerms;
import pl.pytajnik.server.quiz.Terms;

/**
 * Tells which items' keys a student must not learn now, whatever way there is to them. An item is secret as long as one
 * open assignment, to any class the student is in or ever was in, keeps it so, and no other makes up for that:
 *
 * <ul>
 *   <li>its answers are not released yet, or never are: also when it is over, also for practice;
 *   <li>or it is graded, still takes answers from this student, and the student has not been asked this item in a
 *       submitted attempt at it, whose result would show the key.
 * </ul>
 *
 * An assignment that opens later makes nothing secret: until then its items may be practised for it.
 */
@ApplicationScoped
public class SecretItems {
    private static final String ASKED = """
            select t.assignmentId, s.id.itemId from Score s join Attempt t on t.id = s.id.attemptId
            where t.studentId = ?1 and t.assignmentId in ?2""";

    private final EntityManager database;
    private final Enrolments enrolments;
    private final Assignments assignments;
    private final Editions editions;
    private final Releases releases;
    private final OwnTerms terms;
    private final Clock clock;

    public SecretItems(
            EntityManager database,
            Enrolments enrolments,
            Assignments assignments,
            Editions editions,
            Releases releases,
            OwnTerms terms,
            Clock clock) {
        this.database = database;
        this.enrolments = enrolments;
        this.assignments = assignments;
        this.editions = editions;
        this.releases = releases;
        this.terms = terms;
        this.clock = clock;
    }

    /** In as many statements for many assignments as for one. Attempts whose time is over should be closed before. */
    public Set<UUID> of(UUID student) {
        Instant now = clock.instant();
        List<Assignment> keeping = assignments.keepingAnswers(enrolments.everClassroomsOf(student), now);
        if (keeping.isEmpty()) {
            return Set.of();
        }
        Map<UUID, Shown> shown = releases.of(keeping, now);
        Map<UUID, Terms> own = terms.of(keeping, student);
        Map<UUID, Set<UUID>> asked = asked(student, keeping);
        Map<UUID, Set<UUID>> items =
                editions.items(keeping.stream().map(Assignment::editionId).collect(Collectors.toSet()));
        return keeping.stream()
                .flatMap(one -> items.getOrDefault(one.editionId(), Set.of()).stream()
                        .filter(kept(one, shown.get(one.id()), ends(own.get(one.id()), now), asked)))
                .collect(Collectors.toSet());
    }

    private static boolean ends(Terms own, Instant now) {
        return new Deadline(own.dueAt()).passed(now);
    }

    private static Predicate<UUID> kept(Assignment one, Shown shown, boolean over, Map<UUID, Set<UUID>> asked) {
        if (!shown.answers()) {
            return item -> true;
        }
        boolean graded = one.mode() == Mode.GRADED && !over;
        return item -> graded && !asked.getOrDefault(one.id(), Set.of()).contains(item);
    }

    private Map<UUID, Set<UUID>> asked(UUID student, List<Assignment> keeping) {
        return database.createQuery(ASKED, Asked.class)
                .setParameter(1, student)
                .setParameter(2, keeping.stream().map(Assignment::id).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        Asked::assignmentId, Collectors.mapping(Asked::itemId, Collectors.toSet())));
    }

    /** A submitted attempt at the assignment had the item. */
    record Asked(UUID assignmentId, UUID itemId) {}
}

package pl.pytajnik.server.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pytajnik.server.attempt.Releases.Shown;
import pl.pytajnik.server.classroom.Enrolments;
import pl.pytajnik.server.quiz.Assignment;
import pl.pytajnik.server.quiz.Assignments;
import pl.pytajnik.server.quiz.Editions;

/**
 * Tells on which items' feedback a teacher keeps a hand: those of an open assignment, to any class the student is in or ever
 * was in, that has not released it.
 */
@ApplicationScoped
public class KeptFeedback {
    private final Enrolments enrolments;
    private final Assignments assignments;
    private final Editions editions;
    private final Releases releases;
    private final Clock clock;

    KeptFeedback(Enrolments enrolments, Assignments assignments, Editions editions, Releases releases, Clock clock) {
        this.enrolments = enrolments;
        this.assignments = assignments;
        this.editions = editions;
        this.releases = releases;
        this.clock = clock;
    }

    /** In as many statements for many assignments as for one. */
    public Set<UUID> of(UUID student) {
        Instant now = clock.instant();
        List<Assignment> open = assignments.keepingFeedback(enrolments.everClassroomsOf(student), now);
        if (open.isEmpty()) {
            return Set.of();
        }
        Map<UUID, Shown> shown = releases.of(open, now);
        Set<UUID> keeping = open.stream()
                .filter(one -> !shown.get(one.id()).feedback())
                .map(Assignment::editionId)
                .collect(Collectors.toSet());
        return editions.items(keeping).values().stream()
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
    }
}

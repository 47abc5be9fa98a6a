package pl.pytajnik.server.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import pl.pytajnik.server.attempt.Releases.Shown;
import pl.pytajnik.server.quiz.Assignment;
import pl.pytajnik.server.quiz.Assignments;

/** Tells which scores a student may not see yet, also not in a sum with others. */
@ApplicationScoped
public class WithheldScores {
    private static final String TRIED = """
            (scoreRelease.when <> AFTER_SUBMISSION or answersRelease.when <> AFTER_SUBMISSION)
            and id in (select assignmentId from Attempt where studentId = ?1)""";

    private final Assignments assignments;
    private final Releases releases;
    private final Clock clock;

    WithheldScores(Assignments assignments, Releases releases, Clock clock) {
        this.assignments = assignments;
        this.releases = releases;
        this.clock = clock;
    }

    public Withheld of(UUID student) {
        List<Assignment> tried = assignments.list(TRIED, student);
        Instant now = clock.instant();
        Map<UUID, Shown> shown = tried.isEmpty() ? Map.of() : releases.of(tried, now);
        return new Withheld(ids(shown, one -> !one.score()), ids(shown, one -> !(one.score() && one.answers())));
    }

    private static Set<UUID> ids(Map<UUID, Shown> shown, Predicate<Shown> wanted) {
        return shown.entrySet().stream()
                .filter(one -> wanted.test(one.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /**
     * Ids of assignments.
     *
     * @param totals whose score may not be told
     * @param parts of whose score no part may be told: the score of a kind would say which answer was right
     */
    public record Withheld(Set<UUID> totals, Set<UUID> parts) {}
}

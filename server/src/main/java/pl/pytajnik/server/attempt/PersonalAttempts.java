package pl.pytajnik.server.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.pytajnik.server.account.Erasure;
import pl.pytajnik.server.account.PersonalData;
import pl.pytajnik.server.quiz.Assignment;
import pl.pytajnik.server.quiz.Assignments;

/**
 * A student's attempts. Erased, those that were submitted go on for the class's statistics under nobody's account, with
 * what was chosen but not what was typed; those under way are gone.
 */
@ApplicationScoped
class PersonalAttempts implements PersonalData {
    private static final List<String> ERASING = List.of("""
            delete from response where attempt_id in (
                select id from attempt where student_id = :account and state = 'OPEN')""", """
            delete from attempt where student_id = :account and state = 'OPEN'""", """
            update response set text = '' where text is not null and attempt_id in (
                select id from attempt where student_id = :account)""", """
            update score set student_id = :nobody where student_id = :account""", """
            update attempt set student_id = :nobody where student_id = :account""");

    private final EntityManager database;
    private final Attempts attempts;
    private final Assignments assignments;
    private final ClosingAttempts closing;
    private final Releases releases;
    private final Clock clock;

    PersonalAttempts(
            EntityManager database,
            Attempts attempts,
            Assignments assignments,
            ClosingAttempts closing,
            Releases releases,
            Clock clock) {
        this.database = database;
        this.attempts = attempts;
        this.assignments = assignments;
        this.closing = closing;
        this.releases = releases;
        this.clock = clock;
    }

    @Override
    public String section() {
        return "attempts";
    }

    @Override
    public Stream<?> of(UUID account) {
        closing.ofStudent(account);
        List<Attempt> made = attempts.list("studentId = ?1 order by createdAt, id", account);
        Instant now = clock.instant();
        Map<UUID, Set> set =
                assignments
                        .list(
                                "id in ?1",
                                made.stream().map(Attempt::assignmentId).collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(
                                Assignment::id,
                                one -> new Set(
                                        one.title(), releases.of(one, now).score())));
        return made.stream().map(attempt -> AttemptRow.of(attempt, set.get(attempt.assignmentId())));
    }

    @Override
    public void erase(Erasure erasure) {
        if (erasure.account().equals(erasure.nobody())) {
            return;
        }
        closing.ofStudent(erasure.account());
        database.flush();
        for (String statement : ERASING) {
            var query = database.createNativeQuery(statement).setParameter("account", erasure.account());
            (statement.contains(":nobody") ? query.setParameter("nobody", erasure.nobody()) : query).executeUpdate();
        }
    }

    /** What was set, and whether its score is shown. */
    private record Set(String title, boolean scored) {}

    /** @param score null before it is released */
    record AttemptRow(
            UUID id,
            UUID assignmentId,
            String assignment,
            int number,
            AttemptState state,
            Instant startedAt,
            @Nullable Instant submittedAt,
            @Nullable Double score,
            double maxScore) {
        static AttemptRow of(Attempt attempt, Set set) {
            return new AttemptRow(
                    attempt.id(),
                    attempt.assignmentId(),
                    set.title(),
                    attempt.number(),
                    attempt.state(),
                    attempt.startedAt(),
                    attempt.submittedAt(),
                    set.scored() ? attempt.score() : null,
                    attempt.maxScore());
        }
    }
}

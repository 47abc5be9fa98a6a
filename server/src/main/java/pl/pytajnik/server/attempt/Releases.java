package pl.pytajnik.server.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pytajnik.server.quiz.Assignment;
import pl.pytajnik.server.quiz.OwnTerms;
import pl.pytajnik.server.quiz.Release;
import pl.pytajnik.server.quiz.ReleaseRule;
import pl.pytajnik.server.quiz.ReleaseTime;

/** Tells what of a submitted attempt its student may see. */
@ApplicationScoped
class Releases {
    private final OwnTerms terms;

    Releases(OwnTerms terms) {
        this.terms = terms;
    }

    /** After the deadline means after everybody's, with its grace: as long as answers count, nobody has the keys. */
    Shown of(Assignment assignment, Instant now) {
        Release release = assignment.release();
        boolean asked = Stream.of(release.score(), release.answers(), release.feedback())
                .anyMatch(rule -> rule.when() == ReleaseTime.AFTER_DEADLINE);
        boolean passed = asked && new Deadline(terms.lastDueAt(assignment)).passed(now);
        return shown(release, now, passed);
    }

    /** By assignment, in as many statements for many as for one. */
    Map<UUID, Shown> of(List<Assignment> assignments, Instant now) {
        Map<UUID, Instant> last = terms.lastDueAt(assignments);
        return assignments.stream()
                .collect(Collectors.toMap(
                        Assignment::id,
                        one -> shown(one.release(), now, new Deadline(last.get(one.id())).passed(now))));
    }

    /** When the answers are to be shown, if that is a time to come which is known now. */
    Optional<Instant> answersAfter(Assignment assignment, Instant now) {
        ReleaseRule rule = assignment.release().answers();
        Instant at = switch (rule.when()) {
            case AT -> rule.at();
            case AFTER_DEADLINE -> terms.lastDueAt(assignment);
            case NEVER, AFTER_SUBMISSION, BY_HAND -> null;
        };
        return Optional.ofNullable(at).filter(now::isBefore);
    }

    private static Shown shown(Release release, Instant now, boolean passed) {
        return new Shown(
                release.score().isReleased(now, passed),
                release.answers().isReleased(now, passed),
                release.feedback().isReleased(now, passed));
    }

    /** The parts of a result that a student sees. */
    record Shown(boolean score, boolean answers, boolean feedback) {
        static final Shown ALL = new Shown(true, true, true);
    }
}

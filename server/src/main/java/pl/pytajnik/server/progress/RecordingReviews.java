package pl.pytajnik.server.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pytajnik.server.attempt.ClosingAttempts;
import pl.pytajnik.server.attempt.JudgingAnswer;
import pl.pytajnik.server.attempt.SecretItems;
import pl.pytajnik.server.bank.ItemVersion;
import pl.pytajnik.server.bank.ItemVersions;
import pl.pytajnik.server.platform.problem.ProblemCode;
import pl.pytajnik.server.progress.ReviewOutcomes.ReviewOutcome;
import pl.pytajnik.server.progress.ReviewOutcomes.ReviewResult;

/**
 * Takes answers of a practice session and tells at once what they were worth. Never touches a grade. Whether the keys may be
 * told is asked anew: a graded assignment may have opened since the questions were taken. Then an answer is refused, for it
 * would find out the key; unless the device has had the key all along: then it is kept, and nothing is said.
 */
@ApplicationScoped
class RecordingReviews {
    private final PracticeSessions sessions;
    private final Reviews reviews;
    private final ItemVersions versions;
    private final SecretItems secrets;
    private final ClosingAttempts closing;
    private final JudgingAnswer judging;
    private final Remembering remembering;
    private final Clock clock;

    RecordingReviews(
            PracticeSessions sessions,
            Reviews reviews,
            ItemVersions versions,
            SecretItems secrets,
            ClosingAttempts closing,
            JudgingAnswer judging,
            Remembering remembering,
            Clock clock) {
        this.sessions = sessions;
        this.reviews = reviews;
        this.versions = versions;
        this.secrets = secrets;
        this.closing = closing;
        this.judging = judging;
        this.remembering = remembering;
        this.clock = clock;
    }

    @Transactional
    ReviewOutcomes by(UUID student, UUID sessionId, NewReviews batch) {
        PracticeSession session = sessions.owned(sessionId, student);
        closing.ofStudent(student);
        remembering.attempts(List.of(student));
        remembering.waitForTurn(List.of(student));
        Taking taking = new Taking(session, batch);
        batch.reviews().forEach(taking::take);
        return taking.outcomes(student);
    }

    /** One batch. */
    private final class Taking {
        private final PracticeSession session;
        private final Map<UUID, ItemVersion> questions;
        private final Set<UUID> secret;
        private final Map<UUID, Review> known;
        private final Instant now = clock.instant();
        private final List<ReviewOutcome> outcomes = new ArrayList<>();

        Taking(PracticeSession session, NewReviews batch) {
            this.session = session;
            this.questions = versions.of(session.versions());
            this.secret = secrets.of(session.studentId);
            this.known = new HashMap<>(
                    reviews.withIds(batch.reviews().stream().map(NewReview::id).collect(Collectors.toSet())));
        }

        void take(NewReview given) {
            outcomes.add(refusal(given)
                    .map(problem -> ReviewOutcome.refused(given, problem))
                    .orElseGet(() -> taken(given)));
        }

        private Optional<ProblemCode> refusal(NewReview given) {
            ItemVersion question = questions.get(given.itemId());
            if (question == null) {
                return Optional.of(ProblemCode.UNKNOWN_ITEM);
            }
            Review before = known.get(given.id());
            if (before != null && !(session.id.equals(before.sessionId) && before.itemId.equals(given.itemId()))) {
                return Optional.of(ProblemCode.ID_CONFLICT);
            }
            return isSecret(given.itemId()) && !session.isTold(given.itemId())
                    ? Optional.of(ProblemCode.KEY_NOT_RELEASED)
                    : judging.refusal(question, given.response());
        }

        private ReviewOutcome taken(NewReview given) {
            var verdict = judging.of(questions.get(given.itemId()), given.response());
            boolean fresh = !known.containsKey(given.id());
            if (fresh) {
                Review review = new Review(given, session, verdict.fraction(), now);
                reviews.persist(review);
                known.put(review.id, review);
            }
            ReviewResult result = fresh ? ReviewResult.RECORDED : ReviewResult.DUPLICATE;
            return new ReviewOutcome(
                    given.id(), given.itemId(), result, isSecret(given.itemId()) ? null : verdict, null, null);
        }

        private boolean isSecret(UUID itemId) {
            return secret.contains(itemId);
        }

        ReviewOutcomes outcomes(UUID student) {
            Set<UUID> items = outcomes.stream()
                    .filter(outcome -> outcome.outcome() != ReviewResult.REFUSED)
                    .map(ReviewOutcome::itemId)
                    .collect(Collectors.toSet());
            Map<UUID, Remembered> remembered = remembering.after(student, items);
            return new ReviewOutcomes(outcomes.stream()
                    .map(outcome -> outcome.verdict() == null
                            ? outcome
                            : outcome.comingBack(remembered.get(outcome.itemId()).dueAt))
                    .toList());
        }
    }
}

package pl.pytajnik.server.progress;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import pl.pytajnik.server.attempt.KeptFeedback;
import pl.pytajnik.server.attempt.PracticeKey;
import pl.pytajnik.server.attempt.TellingKeys;
import pl.pytajnik.server.bank.ItemVersion;
import pl.pytajnik.server.bank.ItemVersions;
import pl.pytajnik.server.platform.Ids;
import pl.pytajnik.server.progress.PracticePackView.PackedQuestion;
import pl.pytajnik.server.progress.PracticeSession.Asked;

/**
 * A student takes questions and keys along. Only what the shelf gives, which has nothing secret on it: online each of these
 * keys would be told for an answer.
 */
@ApplicationScoped
class PackingPractice {
    private final FillingShelf filling;
    private final PracticeSessions sessions;
    private final ItemVersions versions;
    private final TellingKeys telling;
    private final KeptFeedback feedback;
    private final Ids ids;
    private final Clock clock;

    PackingPractice(
            FillingShelf filling,
            PracticeSessions sessions,
            ItemVersions versions,
            TellingKeys telling,
            KeptFeedback feedback,
            Ids ids,
            Clock clock) {
        this.filling = filling;
        this.sessions = sessions;
        this.versions = versions;
        this.telling = telling;
        this.feedback = feedback;
        this.ids = ids;
        this.clock = clock;
    }

    /** Finding the ways to write an answer takes milliseconds a question, so it holds no transaction open. */
    PracticePackView by(UUID student, NewPractice wanted) {
        Taken taken = QuarkusTransaction.requiringNew().call(() -> taken(student, wanted));
        List<PackedQuestion> questions = taken.asked().stream()
                .map(asked -> new PackedQuestion(asked.view(), key(asked.question(), taken.feedbackKept())))
                .toList();
        return new PracticePackView(taken.session().id, taken.session().startedAt, questions);
    }

    private Taken taken(UUID student, NewPractice wanted) {
        List<ShelvedItem> items = filling.of(student).of(wanted);
        PracticeSession session = PracticeSession.packed(ids.next(), student, items, clock.instant());
        sessions.persist(session);
        return new Taken(session, session.asked(versions), feedback.of(student));
    }

    private PracticeKey key(ItemVersion question, Set<UUID> kept) {
        return kept.contains(question.itemId()) ? telling.withoutFeedback(question) : telling.with(question);
    }

    /** @param feedbackKept items whose feedback a teacher keeps */
    private record Taken(PracticeSession session, List<Asked> asked, Set<UUID> feedbackKept) {}
}

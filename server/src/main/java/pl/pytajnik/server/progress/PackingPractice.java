package pl.pytajnik.server.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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

    @Transactional
    PracticePackView by(UUID student, NewPractice wanted) {
        List<ShelvedItem> items = filling.of(student).of(wanted);
        PracticeSession session = PracticeSession.packed(ids.next(), student, items, clock.instant());
        sessions.persist(session);
        Set<UUID> kept = feedback.of(student);
        List<PackedQuestion> questions = session.asked(versions).stream()
                .map(asked -> new PackedQuestion(asked.view(), key(asked.question(), kept)))
                .toList();
        return new PracticePackView(session.id, session.startedAt, questions);
    }

    private PracticeKey key(ItemVersion question, Set<UUID> kept) {
        return kept.contains(question.itemId()) ? telling.withoutFeedback(question) : telling.with(question);
    }
}

package pl.pytajnik.server.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import pl.pytajnik.server.attempt.QuestionView;
import pl.pytajnik.server.bank.ItemVersions;
import pl.pytajnik.server.platform.Ids;
import pl.pytajnik.server.progress.PracticeSession.Asked;

/** A student takes questions to practise, or looks at those taken before. */
@ApplicationScoped
class Practising {
    private final FillingShelf filling;
    private final PracticeSessions sessions;
    private final Reviews reviews;
    private final ItemVersions versions;
    private final Ids ids;
    private final Clock clock;

    Practising(
            FillingShelf filling,
            PracticeSessions sessions,
            Reviews reviews,
            ItemVersions versions,
            Ids ids,
            Clock clock) {
        this.filling = filling;
        this.sessions = sessions;
        this.reviews = reviews;
        this.versions = versions;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    PracticeSessionView by(UUID student, NewPractice wanted) {
        List<ShelvedItem> items = filling.of(student).of(wanted);
        PracticeSession session = PracticeSession.of(ids.next(), student, items, clock.instant());
        sessions.persist(session);
        return view(session, List.of());
    }

    @Transactional
    PracticeSessionView again(UUID student, UUID sessionId) {
        PracticeSession session = sessions.owned(sessionId, student);
        return view(session, reviews.answeredIn(sessionId));
    }

    private PracticeSessionView view(PracticeSession session, List<UUID> answered) {
        List<QuestionView> asked =
                session.asked(versions).stream().map(Asked::view).toList();
        return new PracticeSessionView(session.id, session.startedAt, asked, answered);
    }
}

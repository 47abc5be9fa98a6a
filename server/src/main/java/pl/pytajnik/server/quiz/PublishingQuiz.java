package pl.pytajnik.server.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.pytajnik.server.bank.Items;
import pl.pytajnik.server.event.EventType;
import pl.pytajnik.server.event.RecordingEvent;
import pl.pytajnik.server.platform.Ids;

/** A teacher freezes a quiz as it is now. */
@ApplicationScoped
public class PublishingQuiz {
    private final Quizzes quizzes;
    private final Editions editions;
    private final Items items;
    private final RecordingEvent recording;
    private final Ids ids;
    private final Clock clock;

    public PublishingQuiz(
            Quizzes quizzes, Editions editions, Items items, RecordingEvent recording, Ids ids, Clock clock) {
        this.quizzes = quizzes;
        this.editions = editions;
        this.items = items;
        this.recording = recording;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public EditionView by(UUID teacher, UUID quizId) {
        Quiz quiz = quizzes.ownedForChange(quizId, teacher);
        Map<UUID, Integer> versions = items.versionsOwned(quiz.itemIds(), teacher);
        List<EditionItem> frozen = quiz.itemIds().stream()
                .map(id -> new EditionItem(id, versions.get(id)))
                .toList();
        Edition edition = new Edition(ids.next(), quiz, editions.publishedOf(quizId) + 1, frozen, clock.instant());
        editions.persist(edition);
        recording.of(teacher, EventType.EDITION_PUBLISHED, EditionPublished.of(edition));
        return EditionView.of(edition);
    }
}

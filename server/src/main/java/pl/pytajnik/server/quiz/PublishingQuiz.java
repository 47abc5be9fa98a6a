package pl.pytajnik.server.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import pl.pytajnik.server.event.EventType;
import pl.pytajnik.server.event.RecordingEvent;
import pl.pytajnik.server.platform.Ids;

/** A teacher freezes a quiz as it is now. */
@ApplicationScoped
public class PublishingQuiz {
    private final Quizzes quizzes;
    private final Editions editions;
    private final FreezingQuiz freezing;
    private final RecordingEvent recording;
    private final Ids ids;
    private final Clock clock;

    public PublishingQuiz(
            Quizzes quizzes, Editions editions, FreezingQuiz freezing, RecordingEvent recording, Ids ids, Clock clock) {
        this.quizzes = quizzes;
        this.editions = editions;
        this.freezing = freezing;
        this.recording = recording;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public EditionView by(UUID teacher, UUID quizId) {
        Quiz quiz = quizzes.ownedForChange(quizId, teacher);
        Edition edition =
                new Edition(ids.next(), quiz, editions.publishedOf(quizId) + 1, freezing.of(quiz), clock.instant());
        editions.persist(edition);
        recording.of(teacher, EventType.EDITION_PUBLISHED, EditionPublished.of(edition));
        return EditionView.of(edition);
    }
}
